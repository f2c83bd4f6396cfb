package org.hearsay.article;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Reading.Rejected;

/**
 * Gives each file the row of the manifest that names it.
 *
 * <p>A row names a file relative to the manifest's folder, else to a folder that the user gave,
 * else by the end of its path. What fits several files fits none.
 */
final class ManifestMatch {

  /** Which file a row means. */
  private sealed interface Target {

    /** One that is to be read. */
    record Wanted(Path file) implements Target {}

    record Several(List<String> files) implements Target {}

    /** One that is there, but that the user did not ask for. */
    record NotAsked() implements Target {}

    record Nowhere() implements Target {}
  }

  private final Manifest manifest;
  private final List<Path> roots;
  private final boolean hasFolder;
  private final Map<Path, ArticleSource> wanted = new LinkedHashMap<>();
  private final Map<Path, List<Path>> byName = new HashMap<>();
  private final Map<Path, ManifestRow> named = new HashMap<>();
  private final List<Rejected> rejected;
  private final List<String> warnings;

  private ManifestMatch(ArticleFiles found, Collection<Path> paths, Manifest manifest) {
    this.manifest = manifest;
    List<Path> folders =
        paths.stream().filter(Files::isDirectory).map(ManifestMatch::normal).sorted().toList();
    Path ofManifest = normal(manifest.file().resolveSibling(""));
    this.roots = Stream.concat(Stream.of(ofManifest), folders.stream()).distinct().toList();
    this.hasFolder = !folders.isEmpty();
    this.rejected = new ArrayList<>(found.rejected());
    this.warnings = new ArrayList<>(manifest.warnings());
    this.warnings.addAll(found.warnings());
    for (ArticleSource source : found.articles()) {
      Path file = normal(source.path());
      wanted.put(file, source);
      byName.computeIfAbsent(file.getFileName(), name -> new ArrayList<>()).add(file);
    }
  }

  static ArticleFiles of(ArticleFiles found, Collection<Path> paths, Manifest manifest) {
    ManifestMatch match = new ManifestMatch(found, paths, manifest);
    int notAsked = 0;
    for (ManifestRow row : manifest.rows()) {
      if (!match.place(row)) {
        notAsked++;
      }
    }
    if (notAsked > 0 && match.hasFolder) {
      match.warnings.add(
          "%s: ignored %d rows whose files are not among the given ones."
              .formatted(manifest.file(), notAsked));
    }
    return new ArticleFiles(List.copyOf(match.wanted.values()), match.rejected, match.warnings);
  }

  /** Uses or rejects a row; false when it is about a file that the user did not ask for. */
  private boolean place(ManifestRow row) {
    if (row.file().isEmpty()) {
      reject(row, row instanceof ManifestRow.Unusable bad ? bad.reason() : "No file is named.");
      return true;
    }
    return switch (target(row.file())) {
      case Target.Wanted(Path file) -> {
        use(row, file);
        yield true;
      }
      case Target.Several(List<String> files) -> {
        reject(
            row,
            "\"%s\" may be any of %s. Maybe write its folder too, relative to the manifest."
                .formatted(row.file(), String.join(", ", files)));
        yield true;
      }
      case Target.NotAsked() -> false;
      case Target.Nowhere() -> {
        if (hasFolder) {
          reject(
              row,
              "There is no file \"%s\". Maybe write its path relative to the manifest."
                  .formatted(row.file()));
        }
        yield hasFolder;
      }
    };
  }

  private void use(ManifestRow row, Path file) {
    ManifestRow earlier = named.putIfAbsent(file, row);
    if (earlier != null) {
      reject(
          row,
          "\"%s\" is named again; line %d has it already and was used. Maybe remove one row."
              .formatted(row.file(), earlier.line()));
      return;
    }
    switch (row) {
      case ManifestRow.Entry(int line, String name, Metadata metadata) ->
          wanted.computeIfPresent(file, (path, source) -> source.with(metadata));
      case ManifestRow.Unusable(int line, String name, String reason) -> {
        wanted.remove(file);
        reject(row, reason);
      }
    }
  }

  private void reject(ManifestRow row, String reason) {
    rejected.add(new Rejected(manifest.location(row), reason));
  }

  private Target target(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return new Target.Nowhere();
    }
    List<Path> places = roots.stream().map(root -> root.resolve(path).normalize()).toList();
    if (isWanted(places.getFirst())) {
      return new Target.Wanted(places.getFirst());
    }
    List<Path> candidates = places.stream().filter(this::isWanted).toList();
    if (candidates.isEmpty()) {
      if (places.stream().anyMatch(Files::isRegularFile)) {
        return new Target.NotAsked();
      }
      Path last = path.normalize();
      candidates =
          byName.getOrDefault(last.getFileName(), List.of()).stream()
              .filter(file -> file.endsWith(last))
              .toList();
    }
    return switch (candidates.size()) {
      case 0 -> new Target.Nowhere();
      case 1 -> new Target.Wanted(candidates.getFirst());
      default -> new Target.Several(candidates.stream().map(Path::toString).toList());
    };
  }

  /** Whether the user asked for it; also when a row has been found wrong, and so blocked it. */
  private boolean isWanted(Path file) {
    return wanted.containsKey(file) || named.containsKey(file);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
