package org.hearsay.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.ArticleSource;
import org.hearsay.article.Metadata;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;

/**
 * A folder of articles in which people marked attributions, as PolNeAR is laid out: {@code
 * text/ID.txt} and {@code attributions/ID_ANNOTATOR.ann}. Where several people marked an article,
 * the first in the order of names counts.
 */
public final class GoldFolder {

  /** The outlet of articles that no file tells it of. */
  public static final String UNKNOWN_OUTLET = "unknown";

  private static final Pattern ANNOTATED = Pattern.compile("(.+)_[0-9a-z]+\\.ann");
  private static final String TEXT = ".txt";

  private final Path folder;

  private GoldFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * All articles by id.
   *
   * @param metadata a table with the outlets, as {@link OutletTable} reads it; if empty, {@code
   *     metadata.tsv} in the folder or beside it, where there is one
   * @throws EvaluationException naming the file, and the line, that is missing or wrong
   */
  public static List<GoldArticle> read(Path folder, Optional<Path> metadata) {
    return new GoldFolder(folder).articles(metadata);
  }

  private List<GoldArticle> articles(Optional<Path> metadata) {
    Map<String, Path> texts = new TreeMap<>();
    for (Path file : filesOf("text", TEXT)) {
      String name = file.getFileName().toString();
      texts.put(name.substring(0, name.length() - TEXT.length()), file);
    }
    Map<String, Path> marked = firstOfEach(texts.keySet());
    Map<String, String> outlets =
        metadata.or(this::metadataHere).map(OutletTable::read).orElse(Map.of());
    List<GoldArticle> articles = new ArrayList<>();
    texts.forEach((id, file) -> {
      Article article = article(file);
      List<Parts> attributions =
          Optional.ofNullable(marked.get(id))
              .map(it -> Standoff.read(it, article.text()))
              .orElse(List.of());
      String outlet = outlets.getOrDefault(id, UNKNOWN_OUTLET);
      articles.add(new GoldArticle(article, outlet, attributions));
    });
    return articles;
  }

  private Map<String, Path> firstOfEach(Set<String> ids) {
    Map<String, Path> first = new TreeMap<>();
    for (Path file : filesOf("attributions", ".ann")) {
      Matcher name = ANNOTATED.matcher(file.getFileName().toString());
      if (!name.matches()) {
        throw new EvaluationException(file, "The name must be that of a text with _ANNOTATOR.ann.");
      }
      String id = name.group(1);
      if (!ids.contains(id)) {
        throw new EvaluationException(
            file, "There is no text %s that it belongs to.".formatted(textOf(id)));
      }
      first.putIfAbsent(id, file);
    }
    return first;
  }

  private Path textOf(String id) {
    return folder.resolve("text").resolve(id + TEXT);
  }

  /** In the order of their names; at least one. */
  private List<Path> filesOf(String name, String ending) {
    Path within = folder.resolve(name);
    try (Stream<Path> files = Files.list(within)) {
      List<Path> found = files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new EvaluationException(within, "No %s file in it.".formatted(ending));
      }
      return found;
    } catch (IOException e) {
      String reason = Files.isDirectory(within) ? "Cannot be read: " + e : "No such folder.";
      throw new EvaluationException(
          within, reason + " Gold has a folder text and a folder attributions.", e);
    }
  }

  private Optional<Path> metadataHere() {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    Set<Path> folders = new LinkedHashSet<>(List.of(folder));
    Optional.ofNullable(parent).ifPresent(folders::add);
    return folders.stream()
        .map(it -> it.resolve("metadata.tsv"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Article article(Path file) {
    if (beginsWithMark(file)) {
      throw new EvaluationException(
          file, "Begins with a byte order mark, so that nobody knows where offsets begin.");
    }
    ArticleSource source = new ArticleSource(file.toString(), file, Metadata.none());
    return switch (new ArticleReader().read(source)) {
      case Read(Article article) -> article;
      case Rejected(String location, String reason) ->
          throw new EvaluationException(Path.of(location), reason);
    };
  }

  private static boolean beginsWithMark(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
    } catch (IOException e) {
      throw new EvaluationException(file, "Cannot be read: " + e, e);
    }
  }
}
