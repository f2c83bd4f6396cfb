package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Noon;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityCommandTest {

  private static final String QUADS =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX schema: <http://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX e: <http://localhost:3030/id/entity/>
      BASE <http://localhost:3030/>

      <graph/article/a> { <id/statement/a.aaaaaaaa> say:speaker e:tom-reyd-xa . }
      <graph/article/b> { <id/statement/b.aaaaaaaa> say:speaker e:tom-reyd-xb . }
      <graph/entities> {
        e:tom-reyd-xa a schema:Person ; rdfs:label "Tom Reyd"@en ; prov:wasDerivedFrom <id/article/a> .
        e:tom-reyd-xb a schema:Person ; rdfs:label "Tom Reyd"@en ; prov:wasDerivedFrom <id/article/b> .
      }
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
  void aMergeIsToldShownAndTakenBack() {
    Ended merged =
        entity("merge", "tom-reyd-xb", "tom-reyd-xa", "--by", "Ada", "--reason", "one desk")
            .exits(ExitCode.DONE);
    Matcher decision = Pattern.compile("decision ([a-z2-7]{10}):").matcher(merged.out());
    assertThat(decision.find()).isTrue();
    assertThat(merged.out()).contains("tom-reyd-xb = tom-reyd-xa, decided by Ada on", "(one desk)");

    assertThat(entity("show", "Tom Reyd").exits(ExitCode.DONE).out())
        .contains("Tom Reyd  <http://localhost:3030/id/entity/tom-reyd-xa>")
        .contains("stands for: tom-reyd-xb")
        .contains("decided by Ada");
    assertThat(entity("undo", decision.group(1)).exits(ExitCode.DONE).out())
        .contains("Taken back: tom-reyd-xb = tom-reyd-xa");
    entity("show", "Tom Reyd").exits(ExitCode.USAGE).says("may be", "tom-reyd-xa", "tom-reyd-xb");
  }

  @Test
  void decisionsAreNotTakenOnWhatIsNotThere() {
    entity("merge", "tom-reyd-xa", "Tim Reyd").exits(ExitCode.USAGE).says("'Tim Reyd'", "Tom Reyd");
    entity("merge", "tom-reyd-xa", "tom-reyd-xa").exits(ExitCode.USAGE).says("one already");
    entity("split", "tom-reyd-xa", "--articles", "b").exits(ExitCode.USAGE).says("No article 'b'");
    entity("split", "tom-reyd-xa").exits(ExitCode.USAGE).says("--articles");
    entity("undo", "nothing").exits(ExitCode.USAGE).says("no decision 'nothing'");
    entity("show", "tom-reyd-xa", "--limit", "-1").exits(ExitCode.USAGE).says("--limit");
    Commander.run("entity").exits(ExitCode.USAGE).says("merge, split");
  }

  @Test
  void aStoreThatIsNotThereOrInUseIsToldOf() {
    Commander.run("entity", "show", "x", "--store", folder.resolve("none"))
        .exits(ExitCode.STORE)
        .says("There is no store");
    try (StatementStore opened = StatementStore.open(store, Noon.CLOCK)) {
      entity("show", "Tom Reyd").exits(ExitCode.STORE).says("in use", "server");
      assertThat(opened.version()).isPositive();
    }
  }

  private Ended entity(String command, String... args) {
    Object[] all = new Object[args.length + 4];
    all[0] = "entity";
    all[1] = command;
    System.arraycopy(args, 0, all, 2, args.length);
    all[args.length + 2] = "--store";
    all[args.length + 3] = store;
    return Commander.run(all);
  }
}
