package org.hearsay.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Reading.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The text files of a folder and of the folders in it.
 *
 * <p>Symbolic links in it are not followed: one could lead out of the folder, and one that stays in
 * it would give the same file twice. The folder itself may be a link: the user named it.
 */
final class FolderWalk {

  private static final String ENDING = ".txt";

  private final Path folder;
  private final List<Path> found = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private int links;

  private FolderWalk(Path folder) {
    this.folder = folder;
  }

  static FolderWalk of(Path folder) {
    FolderWalk walk = new FolderWalk(folder);
    try {
      Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      Files.walkFileTree(real, walk.new Visitor(real));
    } catch (IOException e) {
      throw new UncheckedIOException("While walking " + folder, e);
    }
    return walk;
  }

  /** In no particular order. */
  List<Path> found() {
    return List.copyOf(found);
  }

  List<Rejected> rejected() {
    if (found.isEmpty() && rejected.isEmpty()) {
      String reason = "The folder holds no *.txt file. Maybe name another folder, or the files.";
      return List.of(new Rejected(folder.toString(), reason));
    }
    return List.copyOf(rejected);
  }

  /** How many symbolic links were left alone. */
  int links() {
    return links;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path start;

    Visitor(Path start) {
      this.start = start;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        links++;
      } else if (attributes.isRegularFile() && isText(file)) {
        found.add(asNamed(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      String reason = "Cannot be read (%s). Maybe check its permissions.".formatted(failure);
      rejected.add(new Rejected(asNamed(file).toString(), reason));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }

    private Path asNamed(Path file) {
      return start.equals(folder) ? file : folder.resolve(start.relativize(file));
    }

    private boolean isText(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
  }
}
