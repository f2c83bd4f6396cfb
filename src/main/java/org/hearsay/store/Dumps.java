package org.hearsay.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The dumps of a store: compressed files of all quads that queries see, each with a file beside it
 * that holds its SHA-256. A dump is there once both are; what an interrupted process left is none.
 */
public final class Dumps {

  private static final Pattern NAME =
      Pattern.compile("hearsay-[0-9]{8}-v([0-9]+)\\.(nq|trig)\\.gz");
  private static final String PART = ".part";
  private static final String CHECKSUM = ".sha256";

  private final StatementStore store;
  private final Path directory;

  Dumps(StatementStore store, Path directory) {
    this.store = store;
    this.directory = directory;
  }

  /** All that there are, the newest first. */
  public List<Dump> list() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Dump> dumps = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        find(String.valueOf(file.getFileName())).ifPresent(dumps::add);
      }
      dumps.sort(Comparator.comparingLong(Dump::version).reversed().thenComparing(Dump::syntax));
      return dumps;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of that name, if there is one. */
  public Optional<Dump> find(String name) {
    Matcher parts = NAME.matcher(name);
    Path file = directory.resolve(name).normalize();
    if (!parts.matches() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Optional<String> checksum = checksum(file).find();
      if (checksum.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Dump(
              file,
              Dump.Syntax.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
              Files.size(file),
              checksum.get().split(" ", 2)[0],
              Long.parseLong(parts.group(1)),
              Files.getLastModifiedTime(file).toInstant()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes those of the store's present version that are not there yet, and returns them. */
  public List<Dump> write() {
    return store.readVersion((quads, version) -> {
      List<Dump> dumps = new ArrayList<>();
      QuadWriter writer = new QuadWriter(quads, store.graphs());
      for (Dump.Syntax syntax : Dump.Syntax.values()) {
        String name =
            "hearsay-%s-v%d.%s.gz"
                .formatted(
                    DateTimeFormatter.BASIC_ISO_DATE.format(
                        store.modified().atOffset(ZoneOffset.UTC).toLocalDate()),
                    version,
                    syntax.suffix());
        if (find(name).isEmpty()) {
          write(writer, syntax, name);
        }
        dumps.add(find(name).orElseThrow());
      }
      return dumps;
    });
  }

  /** Writes all quads that queries see, as they are now. */
  public void write(Dump.Syntax syntax, OutputStream out) {
    store.readVersion((quads, version) -> {
      try {
        new QuadWriter(quads, store.graphs()).write(syntax, out);
        return version;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void write(QuadWriter writer, Dump.Syntax syntax, String name) {
    Path file = directory.resolve(name);
    Path part = directory.resolve(name + PART);
    MessageDigest digest = sha256();
    try {
      Files.createDirectories(directory);
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        OutputStream hashed = new DigestOutputStream(Channels.newOutputStream(channel), digest);
        GZIPOutputStream packed = new GZIPOutputStream(hashed, 1 << 16);
        writer.write(syntax, packed);
        packed.finish();
        channel.force(true);
      }
      // An old checksum of that name would be wrong for a moment.
      Files.deleteIfExists(checksum(file).path());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      checksum(file).put("%s  %s".formatted(HexFormat.of().formatHex(digest.digest()), name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static DurableFile checksum(Path file) {
    return new DurableFile(file.resolveSibling(file.getFileName() + CHECKSUM));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
