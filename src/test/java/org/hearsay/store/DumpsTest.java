package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.Noon;
import org.hearsay.sample.GoldGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {

  @TempDir Path folder;

  private StatementStore store;

  @BeforeEach
  void open() {
    store = GoldGraph.storeIn(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    List<Dump> once = store.dumps().write();
    assertThat(once).hasSize(2).isEqualTo(store.dumps().list());
    for (Dump dump : once) {
      Files.delete(dump.file());
    }
    assertThat(store.dumps().list()).isEmpty();

    List<Dump> again = store.dumps().write();

    assertThat(again).extracting(Dump::sha256).isEqualTo(once.stream().map(Dump::sha256).toList());
    assertThat(again)
        .extracting(Dump::name)
        .allMatch(it -> it.matches("hearsay-\\d{8}-v\\d+\\..*"));
  }

  @Test
  void whatIsThereIsNotWrittenAgain() throws IOException {
    Dump dump = store.dumps().write().getFirst();
    Files.writeString(dump.file(), "marked");

    store.dumps().write();

    assertThat(dump.file()).hasContent("marked");
  }

  @Test
  void whatAnInterruptedWriterLeftIsNoDump() throws Exception {
    Dump dump = store.dumps().write().getFirst();
    Path checksum = dump.file().resolveSibling(dump.name() + ".sha256");
    Files.delete(checksum);
    Files.writeString(dump.file(), "torn");
    Files.writeString(dump.file().resolveSibling(dump.name() + ".part"), "torn");
    assertThat(store.dumps().find(dump.name())).isEmpty();
    assertThat(store.dumps().find(dump.name() + ".part")).isEmpty();

    store.dumps().write();

    assertThat(store.dumps().find(dump.name()).orElseThrow().sha256())
        .isEqualTo(dump.sha256())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(dump.file()))));
    assertThat(checksum).hasContent(dump.sha256() + "  " + dump.name());
    assertThat(dump.file().resolveSibling(dump.name() + ".part")).doesNotExist();
  }

  @Test
  void aStoreIsMadeAnewOfItsDump() throws IOException {
    Dump dump = store.dumps().write().getFirst();

    try (StatementStore other = StatementStore.open(folder.resolve("other"), Noon.CLOCK)) {
      other.load(dump.file());
      other.identify();

      assertThat(quads(other)).isEqualTo(quads(store));
      long version = other.version();
      assertThat(other.load(dump.file()).isEmpty()).isTrue();
      assertThat(other.version()).isEqualTo(version);
    }
  }

  /** Without what rules said, which is found anew in each store. */
  private static Set<String> quads(StatementStore store) {
    return store.read(dataset ->
        dataset.asDatasetGraph().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            .filter(Predicate.not(Quad::isDefaultGraph))
            .filter(it -> !it.getGraph().getURI().equals(store.graphs().identities()))
            .map(Quad::toString)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
