package org.hearsay.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.Reading.Rejected;

/**
 * The files to read, found but not opened, with what was wrong in finding them.
 *
 * <p>The order of the articles depends on the files alone, not on the order in which paths were
 * given: by absolute path.
 *
 * @param articles to be read, each file once
 * @param rejected paths and manifest rows of which nothing can be read
 * @param warnings for the user; nothing is lost by them
 */
public record ArticleFiles(
    List<ArticleSource> articles, List<Rejected> rejected, List<String> warnings) {

  public ArticleFiles {
    articles = List.copyOf(articles);
    rejected = List.copyOf(rejected);
    warnings = List.copyOf(warnings);
  }

  /** The files named, and all {@code *.txt} in the folders named. */
  public static ArticleFiles find(Collection<Path> paths) {
    TreeMap<String, ArticleSource> found = new TreeMap<>();
    List<Rejected> rejected = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Path path : paths.stream().distinct().sorted().toList()) {
      if (Files.isDirectory(path)) {
        FolderWalk walk = FolderWalk.of(path);
        walk.found().forEach(file -> add(found, file));
        rejected.addAll(walk.rejected());
        if (walk.links() > 0) {
          warnings.add("%s: %d symbolic links were not followed.".formatted(path, walk.links()));
        }
      } else if (Files.exists(path)) {
        add(found, path);
      } else {
        String reason = "There is no such file or folder. Maybe check its name.";
        rejected.add(new Rejected(path.toString(), reason));
      }
    }
    return new ArticleFiles(List.copyOf(found.values()), rejected, warnings);
  }

  /** The same, with what a manifest tells of them. */
  public static ArticleFiles find(Collection<Path> paths, Manifest manifest) {
    return ManifestMatch.of(find(paths), paths, manifest);
  }

  private static void add(TreeMap<String, ArticleSource> found, Path path) {
    ArticleSource source = ArticleSource.of(slashed(path), path);
    found.putIfAbsent(slashed(path.toAbsolutePath().normalize()), source);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * What comes of reading them, in order, one file at a time as the stream is consumed: first what
   * was rejected already, then each article.
   */
  public Stream<Reading> readings(ArticleReader reader) {
    DistinctArticles distinct = new DistinctArticles();
    return Stream.concat(
        rejected.stream(), articles.stream().map(reader::read).map(distinct::admit));
  }
}
