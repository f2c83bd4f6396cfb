package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.hearsay.Noon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StatementStoreIT {

  @TempDir Path folder;

  @Test
  void twoProcessesCannotOpenOneStore() throws IOException {
    try (StoreProcess other = StoreProcess.start(folder, false)) {
      assertThatThrownBy(() -> StatementStore.open(folder, Noon.CLOCK))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + other.pid());
    }

    StatementStore.open(folder, Noon.CLOCK).close();
  }

  @ParameterizedTest(name = "killed {0} ms after a commit")
  @ValueSource(ints = {0, 20, 45})
  void aKilledWriterLeavesWholeArticles(int milliseconds) throws Exception {
    try (StoreProcess writer = StoreProcess.start(folder, true)) {
      writer.await("wrote");
      writer.await("wrote");
      Thread.sleep(milliseconds);
    }

    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      Map<String, Integer> editions = editions(store);

      assertThat(editions)
          .hasSize(1)
          .containsValue(StoreProcess.ARTICLES * StoreProcess.STATEMENTS);
      assertThat(hits(store, "words")).isEqualTo(1200);
      assertThat(store.changeLog().size()).isEqualTo(told(editions.keySet().iterator().next()));
      assertThat(hits(store, editions.keySet().iterator().next().replaceAll(".* ", "")))
          .isEqualTo(1200);
    }
  }

  /** Each edition tells of all articles and all statements. */
  private static long told(String words) {
    long editions = Long.parseLong(words.replaceAll(".* e", "")) + 1;
    return editions * StoreProcess.ARTICLES * (1 + StoreProcess.STATEMENTS);
  }

  private static Map<String, Integer> editions(StatementStore store) {
    return store.read(dataset -> {
      Map<String, Integer> texts = new TreeMap<>();
      dataset
          .getUnionModel()
          .listStatements()
          .forEach(statement -> texts.merge(statement.getString(), 1, Integer::sum));
      return texts;
    });
  }

  private static int hits(StatementStore store, String word) {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?s <http://jena.apache.org/text#query> (<https://w3id.org/hearsay#text> '%s' 9999) }"
            .formatted(word);
    return store.read(dataset -> {
      try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
        return execution.execSelect().next().getLiteral("n").getInt();
      }
    });
  }
}
