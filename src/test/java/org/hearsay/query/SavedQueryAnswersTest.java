package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.sample.GoldGraph;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each saved query, given the examples of its parameters, answers over the sample as people read it
 * what the CSV file of its name holds. The answers are also written to {@code target/answers}, to
 * be read and kept when a query changes.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SavedQueryAnswersTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ACTUAL = Path.of("target", "answers");

  private StatementStore store;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    store = GoldGraph.checkedIn(folder);
    Files.createDirectories(ACTUAL);
  }

  @AfterAll
  void close() {
    store.close();
  }

  static List<SavedQuery> queries() {
    return SavedQueries.load().list();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void answersWhatIsExpected(SavedQuery saved) throws IOException {
    String csv = csv(run(saved));
    Files.writeString(ACTUAL.resolve(saved.name() + ".csv"), csv);

    assertThat(csv.lines().skip(1)).as("rows").isNotEmpty();
    assertThat(csv).isEqualTo(Files.readString(EXPECTED.resolve(saved.name() + ".csv")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void pagesMakeUpTheWhole(SavedQuery saved) {
    QueryAnswer.Rows all = (QueryAnswer.Rows) run(saved);
    int half = all.rows().size() / 2;

    QueryAnswer.Rows first = (QueryAnswer.Rows) run(saved, new Page(0, half));
    QueryAnswer.Rows second = (QueryAnswer.Rows) run(saved, new Page(half, Integer.MAX_VALUE));

    assertThat(first.rows()).hasSize(half);
    assertThat(Stream.concat(first.rows().stream(), second.rows().stream())).isEqualTo(all.rows());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void writtenOutWithItsValuesItAnswersTheSame(SavedQuery saved) {
    Map<String, String> examples = examples(saved);

    String written =
        WithValues.in(
                saved.query(), saved.bind(examples, new NamedEntities(new QueryableStore(store))))
            .serialize();

    assertThat(csv(runner().run(written, Page.ALL)))
        .isEqualTo(csv(runner().run(saved, examples, Page.ALL)));
  }

  @Test
  void noAnswerIsWithoutAQuery() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              queries().stream().map(query -> query.name() + ".csv").toList());
    }
  }

  private QueryAnswer run(SavedQuery saved) {
    return run(saved, Page.ALL);
  }

  private QueryAnswer run(SavedQuery saved, Page page) {
    return runner().run(saved, examples(saved), page);
  }

  private QueryRunner runner() {
    return new QueryRunner(store, Duration.ofSeconds(10));
  }

  private static Map<String, String> examples(SavedQuery saved) {
    return saved.parameters().stream()
        .filter(parameter -> parameter.example().isPresent())
        .collect(Collectors.toMap(Parameter::name, parameter -> parameter.example().orElseThrow()));
  }

  private String csv(QueryAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(store.graphs().base()).write(answer, AnswerFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
