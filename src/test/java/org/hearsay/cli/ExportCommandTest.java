package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final String QUADS =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      BASE <http://localhost:3030/>

      GRAPH <graph/article/a> { <id/article/a> a say:Article . }
      GRAPH <graph/entities> { <id/entity/x> rdfs:label "Zoë Teld"@en . }
      """;

  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    Path file = folder.resolve("quads.trig");
    Files.writeString(file, QUADS);
    Commander.run("load", file, "--store", store).exits(ExitCode.DONE);
  }

  @Test
  void bothFormatsHoldAllGraphs() {
    Path quads = folder.resolve("out.nq");
    Path trig = folder.resolve("out.trig");
    Commander.run("export", "--store", store, "--out", quads).exits(ExitCode.DONE);
    Commander.run("export", "--store", store, "--out", trig, "--format", "trig")
        .exits(ExitCode.DONE);

    Dataset read = RDFDataMgr.loadDataset(quads.toString());
    assertThat(read.getNamedModel("http://localhost:3030/graph/entities").size()).isEqualTo(1);
    assertThat(read.getNamedModel("http://localhost:3030/graph/vocab").isEmpty()).isFalse();
    assertThat(RDFDataMgr.loadDataset(trig.toString()).getUnionModel().size())
        .isEqualTo(read.getUnionModel().size());
  }

  @Test
  void dumpsAreWrittenWithTheirChecksums() {
    String told = Commander.run("export", "--store", store, "--dumps").exits(ExitCode.DONE).out();

    assertThat(told.lines()).hasSize(2).allMatch(it -> it.matches("[0-9a-f]{64}  .*\\.gz"));
    assertThat(store.resolve("dumps")).isDirectoryContaining("glob:**.nq.gz.sha256");
    Commander.run("export", "--store", store, "--dumps", "--out", folder.resolve("x"))
        .exits(ExitCode.USAGE)
        .says("--dumps");
    Commander.run("export", "--store", folder.resolve("none")).exits(ExitCode.STORE);
  }
}
