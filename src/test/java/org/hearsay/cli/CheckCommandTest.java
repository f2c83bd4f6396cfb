package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String QUADS =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX c: <https://w3id.org/hearsay/code#>
      PREFIX schema: <http://schema.org/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <http://localhost:3030/>

      <graph/article/a> {
        <graph/article/a> foaf:primaryTopic <id/article/a> .
        <id/article/a> a say:Article ; schema:datePublished "2025-03-01"^^xsd:date .
        <id/statement/a.aaaaaaaa> a say:Statement ; say:reportedIn <id/article/a> ;
            say:speaker <id/entity/mara-teld> ; say:text "The harbour wall will be repaired by autumn"@en .
      }
      <graph/article/b> {
        <graph/article/b> foaf:primaryTopic <id/article/b> .
        <id/article/b> a say:Article ; schema:datePublished "2025-03-04"^^xsd:date .
        <id/statement/b.aaaaaaaa> a say:Statement ; say:reportedIn <id/article/b> ;
            say:speaker <id/entity/tom-reyd> ; say:text "Repairs of the wall begin in winter"@en .
      }
      <graph/entities> {
        <id/entity/mara-teld> a schema:Person ; rdfs:label "Mara Teld"@en .
        <id/entity/tom-reyd> a schema:Person ; rdfs:label "Tom Reyd"@en .
      }
      """;

  private static final String CHECK =
      """
      #+ id: two-seasons
      #+ title: The one speaks of autumn and the other of winter.
      #+ severity: material
      #+ kind: date-mismatch
      PREFIX say: <https://w3id.org/hearsay#>
      SELECT ?a ?b ?kind ?evidence WHERE {
        ?a say:text ?one . ?b say:text ?other .
        FILTER(CONTAINS(?one, "autumn") && CONTAINS(?other, "winter"))
        BIND("wall" AS ?evidence)
      }
      """;

  @TempDir Path folder;

  private Path store;
  private Path checks;

  @BeforeEach
  void load() throws IOException {
    store = folder.resolve("store");
    checks = Files.createDirectory(folder.resolve("checks"));
    Files.writeString(checks.resolve("two-seasons.rq"), CHECK);
    Path file = folder.resolve("quads.trig");
    Files.writeString(file, QUADS);
    Commander.run("load", file, "--store", store).exits(ExitCode.DONE);
  }

  @Test
  void tellsWhatIsNewOnceAndEndsAsThePolicySays() {
    assertThat(check("--fail-on", "material:new>0").exits(ExitCode.POLICY).out())
        .contains(
            "2 statements and", "date-mismatch      1 new, 0 updated, 0 resolved, 0 unchanged");
    assertThat(check("--fail-on", "material:new>0").exits(ExitCode.DONE).out())
        .contains("date-mismatch      0 new, 0 updated, 0 resolved, 1 unchanged");
    assertThat(check("--kinds", "reported,denial").exits(ExitCode.DONE).out())
        .contains("date-mismatch      0 new, 0 updated, 0 resolved, 1 unchanged");
    assertThat(check("--since", "all", "--json").exits(ExitCode.DONE).out())
        .contains("\"statements\":2", "\"date-mismatch\":{\"new\":0,\"unchanged\":1");
  }

  @Test
  void whatIsWrittenConformsToTheShapes() {
    check().exits(ExitCode.DONE);
    review("dismiss", onlyKey(), "--reason", "trivial", "--by", "Ada").exits(ExitCode.DONE);
    review("silence", "--article", "a", "--until", "2199-01-01", "--note", "known")
        .exits(ExitCode.DONE);

    assertThat(Commander.run("validate", "--store", store).out().lines())
        .noneMatch(it -> it.contains("/id/finding/"))
        .noneMatch(it -> it.contains("/id/review/"))
        .noneMatch(it -> it.contains("/id/silence/"))
        .noneMatch(it -> it.contains("/id/run/"));
  }

  @Test
  void writesReportsIntoAFolder() throws IOException {
    Path reports = folder.resolve("reports");
    check("--out", reports).exits(ExitCode.DONE);

    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "run.json", "findings.ndjson", "findings.csv", "findings.atom", "findings.sarif");
    }
    assertThat(Files.readString(reports.resolve("findings.csv")))
        .contains("autumn", "date-mismatch");
    check("--out", store.resolve("store.version")).exits(ExitCode.USAGE).says("--out: ");
  }

  @Test
  void aCheckThatFailsIsNamedAndTheRestIsValid() throws IOException {
    Files.writeString(checks.resolve("broken.rq"), CHECK.replace("?kind ", "").replace("}", ""));

    assertThat(check().exits(ExitCode.PARTLY).says("The check broken failed: ").out())
        .contains("date-mismatch      1 new");
  }

  @Test
  void checksOfOursAreAskedForByName() throws IOException {
    List<Object> call = List.of("check", "--store", store, "--checks");
    run(call, "recycled-quotation,numbers-of-one-day").exits(ExitCode.DONE);
    assertThat(run(call, "against-own-claim," + checks).exits(ExitCode.DONE).out())
        .contains("date-mismatch      1 new");

    run(call, "recycled-quotations")
        .exits(ExitCode.USAGE)
        .says(
            "'recycled-quotations' is neither a folder nor a check of ours", "both-sides-at-once");
    Files.writeString(checks.resolve("against-own-claim.rq"), CHECK);
    run(call, "against-own-claim," + checks)
        .exits(ExitCode.USAGE)
        .says("two checks are called against-own-claim", checks.toString());
  }

  @Test
  void aCallThatNobodyTakesIsKeptForTheNextRun() throws IOException {
    Files.writeString(folder.resolve("secret"), "a-secret-of-this-test");
    Path hooks = folder.resolve("hooks.json");
    Files.writeString(
        hooks,
        """
        {"webhooks": [{"url": "https://127.0.0.1:1/in", "secretFile": "secret"}]}
        """);

    check("--webhooks", hooks).exits(ExitCode.DONE);

    try (Stream<Path> kept = Files.list(store.resolve("webhooks/waiting"))) {
      assertThat(kept)
          .singleElement()
          .satisfies(it ->
              assertThat(Files.readString(it))
                  .contains("https://127.0.0.1:1/in", "/id/finding/", "\"attempts\":1"));
    }
  }

  @Test
  void webhooksThatCannotBeReadAreNamed() throws IOException {
    Path hooks = folder.resolve("hooks.json");
    check("--webhooks", hooks).exits(ExitCode.USAGE).says("hooks.json cannot be read");
    Files.writeString(hooks, "{\"webhooks\": [{\"url\": \"http://desk.example/in\"}]}");
    check("--webhooks", hooks).exits(ExitCode.USAGE).says("hooks.json");

    assertThat(store.resolve("webhooks")).doesNotExist();
  }

  @Test
  void aStoreThatIsNotThereIsToldApart() {
    Commander.run("check", "--store", folder.resolve("nowhere"))
        .exits(ExitCode.STORE)
        .says("There is no store");
  }

  @Test
  void decisionsAreTakenShownAndCounted() {
    check().exits(ExitCode.DONE);
    String key = onlyKey();

    assertThat(review("show", key).exits(ExitCode.DONE).out())
        .contains("May conflict: date mismatch, Mara Teld, Tom Reyd")
        .contains("open, material, confidence 0.50")
        .contains("The one speaks of autumn and the other of winter.")
        .contains("<http://localhost:3030/id/statement/a.aaaaaaaa>", "“wall”");
    assertThat(
            review(
                    "dismiss",
                    key,
                    "--reason",
                    "different-event",
                    "--by",
                    "Ada",
                    "--note",
                    "two walls")
                .exits(ExitCode.DONE)
                .out())
        .contains(key + " is dismissed");
    assertThat(review("list").exits(ExitCode.DONE).out()).contains("0 findings");
    assertThat(review("list", "--all", "--kind", "date-mismatch").exits(ExitCode.DONE).out())
        .contains(key, "dismissed");
    assertThat(review("precision").exits(ExitCode.DONE).out())
        .contains("date-mismatch        0 of   1 confirmed  0.00 (0.00 to 0.79)");
    assertThat(review("reopen", key, "--by", "Bo").exits(ExitCode.DONE).out())
        .contains(key + " is reopened");
    assertThat(review("defer", key, "--until", "2199-01-01").exits(ExitCode.DONE).out())
        .contains(key + " is deferred");
    assertThat(
            review("confirm", "http://localhost:3030/id/finding/" + key).exits(ExitCode.DONE).out())
        .contains(key + " is confirmed");
    check("--since", "all").exits(ExitCode.DONE);
    assertThat(review("show", key).exits(ExitCode.DONE).out())
        .contains(
            "confirmed, material",
            "dismissed by Ada on ",
            ": different-event (two walls)",
            "until 2199-01-01");
  }

  @Test
  void aSilenceKeepsAFindingFromThePolicy() {
    assertThat(
            review("silence", "--speaker", "Tom Reyd", "--until", "2199-01-01", "--note", "known")
                .exits(ExitCode.DONE)
                .out())
        .contains("until 2199-01-01");

    assertThat(check("--fail-on", "any:new>0").exits(ExitCode.DONE).out())
        .contains("1 new", "1 silenced");
  }

  @Test
  void wrongDecisionsAreRefused() {
    check().exits(ExitCode.DONE);
    String key = onlyKey();

    review("confirm", "nosuchkey").exits(ExitCode.USAGE).says("There is no finding 'nosuchkey'");
    review("dismiss", key, "--reason", "dull")
        .exits(ExitCode.USAGE)
        .says("'dull' is no reason", "opinion");
    review("list", "--kind", "odd").exits(ExitCode.USAGE).says("'odd' is no kind");
    review("silence", "--speaker", "Nobody Here", "--until", "2199-01-01", "--note", "x")
        .exits(ExitCode.USAGE)
        .says("Nobody Here");
  }

  private String onlyKey() {
    Matcher key =
        Pattern.compile("(?m)^([a-z2-7]{16})  open")
            .matcher(review("list").exits(ExitCode.DONE).out());
    assertThat(key.find()).isTrue();
    String found = Optional.ofNullable(key.group(1)).orElseThrow();
    assertThat(key.find()).isFalse();
    return found;
  }

  private Ended check(Object... args) {
    return run(List.of("check", "--store", store, "--checks", checks), args);
  }

  private Ended review(String what, Object... args) {
    return run(List.of("review", what, "--store", store), args);
  }

  private static Ended run(List<Object> words, Object... args) {
    return Commander.run(Stream.concat(words.stream(), Stream.of(args)).toArray());
  }
}
