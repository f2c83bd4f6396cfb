package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Noon;
import org.hearsay.query.Page;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The sample as the application itself reads it. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleUpIT {

  private static final int ANSWERED = 30;

  private String folder = "";

  @BeforeAll
  void load(@TempDir Path directory) {
    folder = directory.toString();

    Commander.run(
            "load",
            "--store",
            folder,
            "--manifest",
            Commander.SAMPLE.resolve("manifest.csv"),
            Commander.SAMPLE)
        .exits(ExitCode.DONE);
  }

  @Test
  void conformsToTheShapes() {
    Ended validated = Commander.run("validate", "--store", folder).exits(ExitCode.DONE);

    assertThat(validated.out()).contains("0 violations");
  }

  @Test
  void theExamplesOfSavedQueriesAreOfTheSample() {
    List<SavedQuery> queries = SavedQueries.load().list();
    try (StatementStore store = StatementStore.open(Path.of(folder), Noon.CLOCK)) {
      QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(10));

      List<String> silent =
          queries.stream()
              .filter(query -> rows(runner.run(query, examples(query), Page.ALL)).isEmpty())
              .map(SavedQuery::name)
              .toList();

      assertThat(queries.size() - silent.size())
          .as("queries with an answer; without: %s", silent)
          .isGreaterThanOrEqualTo(ANSWERED);
    }
  }

  @Test
  void somebodyIsFoundByName() throws IOException, InterruptedException {
    Ended asked = askFor("Mara Teld").exits(ExitCode.DONE);

    assertThat(asked.out()).contains("The cranes at Hask were inspected in November");
  }

  @Test
  void whoIsNotFoundIsSpeltLikeSomebodyWhoIs() throws IOException, InterruptedException {
    askFor("Mara Telt")
        .exits(ExitCode.USAGE)
        .says("nobody and nothing is called 'Mara Telt'; maybe", "Mara Teld");
  }

  private Ended askFor(String person) throws IOException, InterruptedException {
    return Application.run(
        Path.of("").toAbsolutePath(),
        "query",
        "--store",
        folder,
        "statements-by-speaker",
        "-p",
        "person=" + person);
  }

  private static List<?> rows(QueryAnswer answer) {
    return ((QueryAnswer.Rows) answer).rows();
  }

  private static Map<String, String> examples(SavedQuery query) {
    return query.parameters().stream()
        .filter(parameter -> parameter.example().isPresent())
        .collect(Collectors.toMap(Parameter::name, it -> it.example().orElseThrow()));
  }
}
