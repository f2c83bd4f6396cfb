package org.hearsay.query;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All saved queries, by name. A fault in any of them is an exception at once. */
public final class SavedQueries {

  private static final String SUFFIX = ".rq";

  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = byName;
  }

  /** Those that come with the software: of every folder {@code queries} on the class path. */
  public static SavedQueries load() {
    return load(SavedQueries.class.getClassLoader());
  }

  static SavedQueries load(ClassLoader classPath) {
    Map<String, SavedQuery> byName = new TreeMap<>();
    try {
      for (URL folder : Collections.list(classPath.getResources("queries"))) {
        byName.putAll(read(folder));
      }
    } catch (URISyntaxException | IOException e) {
      throw new SavedQueryException("The saved queries cannot be read: %s".formatted(e), e);
    }
    if (byName.isEmpty()) {
      throw new SavedQueryException("The application's class path holds no saved query");
    }
    return new SavedQueries(byName);
  }

  /** Those of a folder. */
  public static SavedQueries load(Path folder) {
    try {
      return new SavedQueries(read(folder));
    } catch (IOException e) {
      throw new SavedQueryException("%s cannot be read: %s".formatted(folder, e), e);
    }
  }

  private static Map<String, SavedQuery> read(URL folder) throws IOException, URISyntaxException {
    if (!(folder.openConnection() instanceof JarURLConnection inJar)) {
      return read(Path.of(folder.toURI()));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
      return read(jar.getPath(inJar.getEntryName()));
    }
  }

  private static Map<String, SavedQuery> read(Path folder) throws IOException {
    Map<String, SavedQuery> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String fileName = String.valueOf(file.getFileName());
        if (fileName.endsWith(SUFFIX)) {
          String name = fileName.substring(0, fileName.length() - SUFFIX.length());
          byName.put(name, new QueryFile(file.toString(), Files.readString(file)).read(name));
        }
      }
    }
    return byName;
  }

  /** All, in the order of their names. */
  public List<SavedQuery> list() {
    return List.copyOf(byName.values());
  }

  /** The one of that name, if there is one. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The one of that name, or a {@link SavedQueryException} that offers similar ones. */
  public SavedQuery get(String name) {
    return find(name)
        .orElseThrow(() ->
            new SavedQueryException(
                "No query is called '%s'. %s".formatted(name, suggestion(name))));
  }

  private String suggestion(String name) {
    List<String> words = List.of(name.split("-"));
    List<String> similar = new ArrayList<>();
    for (String candidate : byName.keySet()) {
      List<String> parts = List.of(candidate.split("-"));
      if (words.stream().anyMatch(word -> word.length() > 3 && parts.contains(word))) {
        similar.add(candidate);
      }
    }
    return similar.isEmpty()
        ? "There are: " + String.join(", ", byName.keySet())
        : "Maybe " + similar.stream().collect(Collectors.joining(" or "));
  }
}
