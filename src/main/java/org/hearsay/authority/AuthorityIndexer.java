package org.hearsay.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityFile;
import org.hearsay.entity.AuthorityRow;
import org.hearsay.entity.AuthorityTable;
import org.hearsay.entity.EntityId;

/**
 * Makes a folder with an index on disk out of CSV files that are too large to be read at each
 * start. Posts, their holders and sources stay CSV files in it.
 */
public final class AuthorityIndexer implements AutoCloseable {

  private static final List<String> REFERENCES = List.of("parent", "country");

  private final NamesOnDiskWriter names;
  private final Map<AuthorityTable, TableWriter> tables = new EnumMap<>(AuthorityTable.class);
  private final Map<String, AuthorityRow> referred = new LinkedHashMap<>();
  private final Map<String, AuthorityRow> usedSources = new LinkedHashMap<>();
  private final Set<String> sources = new HashSet<>();
  private int size;

  private AuthorityIndexer(Path folder) throws IOException {
    this.names = new NamesOnDiskWriter(folder);
    for (AuthorityTable table :
        List.of(AuthorityTable.POSTS, AuthorityTable.HOLDERS, AuthorityTable.SOURCES)) {
      tables.put(table, new TableWriter(folder, table));
    }
  }

  /**
   * Writes the folder.
   *
   * @param inputs CSV files and folders of them
   * @param shipped what the rows may refer to beside each other
   * @param replace whether an older one at that place may go
   * @return the number of entities in the index
   * @throws AuthorityException naming file and line, if a row cannot be used; nothing is written
   */
  public static int write(List<Path> inputs, Authority shipped, Path folder, boolean replace) {
    List<AuthorityFile> files =
        inputs.stream().flatMap(it -> AuthorityFile.in(it).stream()).toList();
    int size;
    try (OutputFolder out = OutputFolder.at(folder, replace)) {
      try (AuthorityIndexer indexer = new AuthorityIndexer(out.part())) {
        files.forEach(it -> it.forEach(indexer::add));
        indexer.requireSome(inputs);
        indexer.names.finish(contentOf(files));
        indexer.requireReferences(out.part(), shipped);
        size = indexer.size;
      }
      out.done();
      return size;
    } catch (IOException | UncheckedIOException e) {
      throw new AuthorityException("Cannot write %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  private void add(AuthorityRow row) {
    try {
      switch (row.table()) {
        case PEOPLE, ORGANISATIONS, OUTLETS, PLACES -> {
          names.add(row);
          size++;
        }
        case POSTS, HOLDERS, SOURCES -> writer(row.table()).write(row::get);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    REFERENCES.forEach(it -> refer(row, it, referred));
    refer(row, "source", usedSources);
    sources.add(row.get("key"));
  }

  private void requireSome(List<Path> inputs) {
    if (size == 0) {
      throw new AuthorityException(
          "There are no people, organisations, outlets or places in %s".formatted(inputs));
    }
  }

  private TableWriter writer(AuthorityTable table) {
    return Objects.requireNonNull(tables.get(table));
  }

  private static void refer(AuthorityRow row, String column, Map<String, AuthorityRow> seen) {
    if (!row.get(column).isEmpty()) {
      seen.putIfAbsent(row.get(column), row);
    }
  }

  /** What the CSV files left in the folder refer to is checked whenever they are read. */
  private void requireReferences(Path folder, Authority shipped) {
    try (NamesOnDisk index = NamesOnDisk.openIn(folder)) {
      referred.forEach((id, row) -> {
        EntityId wanted = new EntityId(id);
        if (index.find(wanted).isEmpty() && shipped.find(wanted).isEmpty()) {
          throw row.fault("%s is no id of these files".formatted(id));
        }
      });
    }
    usedSources.forEach((key, row) -> {
      if (!sources.contains(key) && shipped.findSource(key).isEmpty()) {
        throw row.fault("the source %s is no key of sources.csv".formatted(key));
      }
    });
  }

  private static String contentOf(List<AuthorityFile> files) throws IOException {
    MessageDigest digest = sha256();
    for (AuthorityFile file : files) {
      try (InputStream in = new DigestInputStream(Files.newInputStream(file.file()), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    for (TableWriter table : tables.values()) {
      table.close();
    }
    names.close();
  }
}
