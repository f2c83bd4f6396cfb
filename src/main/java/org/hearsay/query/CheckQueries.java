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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of checks that are queries, of which each may have its fault. */
public final class CheckQueries {

  private static final String SUFFIX = ".rq";
  private static final String SHIPPED = "queries/checks";

  private CheckQueries() {}

  /**
   * A file.
   *
   * @param name without its ending
   */
  public record Source(String name, String location, String text) {

    /**
     * The check that it is.
     *
     * @throws SavedQueryException naming what is wrong
     */
    public CheckQuery read() {
      return CheckQuery.read(location, text);
    }
  }

  /** Those that come with the software, in the order of their names. */
  public static List<Source> shipped() {
    @Nullable URL folder = CheckQueries.class.getClassLoader().getResource(SHIPPED);
    if (folder == null) {
      return List.of();
    }
    try {
      if (!(folder.openConnection() instanceof JarURLConnection inJar)) {
        return in(Path.of(folder.toURI()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
        return in(jar.getPath(inJar.getEntryName()));
      }
    } catch (URISyntaxException | IOException e) {
      throw new SavedQueryException("The shipped checks cannot be read: %s".formatted(e), e);
    }
  }

  /**
   * Those of a folder, in the order of their names.
   *
   * @throws SavedQueryException if it cannot be read
   */
  public static List<Source> in(Path folder) {
    List<Source> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String fileName = String.valueOf(file.getFileName());
        if (fileName.endsWith(SUFFIX)) {
          found.add(
              new Source(
                  fileName.substring(0, fileName.length() - SUFFIX.length()),
                  file.toString(),
                  Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new SavedQueryException("%s cannot be read: %s".formatted(folder, e), e);
    }
    return found;
  }
}
