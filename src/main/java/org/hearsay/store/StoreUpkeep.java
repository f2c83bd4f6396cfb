package org.hearsay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** What a store needs from time to time, while it is read. */
public final class StoreUpkeep {

  private final Path directory;
  private final Quads quads;
  private final LongSupplier version;
  private final Consumer<Runnable> alone;

  /**
   * Upkeep of a store.
   *
   * @param alone does something while nobody writes
   */
  StoreUpkeep(Path directory, Quads quads, LongSupplier version, Consumer<Runnable> alone) {
    this.directory = directory;
    this.quads = quads;
    this.version = version;
    this.alone = alone;
  }

  /**
   * Writes all quads as of now to a packed file of N-Quads in the store's folder {@code backups/},
   * whole or not at all. With them are those of {@link Originals}, which {@code load} refuses and
   * TDB2's own loader takes. The words' index is made from the quads when it is missing, and the
   * texts of articles are files that never change.
   */
  public Path backup() {
    Path folder = directory.resolve("backups");
    Path file = folder.resolve("quads-%d.nq.gz".formatted(version.getAsLong()));
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "quads-", ".part");
      try {
        try (OutputStream out =
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
          Txn.executeRead(quads, () -> RDFDataMgr.write(out, quads, Lang.NQUADS));
        }
        return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives disk back that earlier writes left behind. Nobody writes meanwhile, and for a moment
   * nobody reads.
   */
  public void compact() {
    alone.accept(quads::compact);
  }
}
