package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.Noon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir Path folder;

  @Test
  void remembersWhatAnArticleWasMadeFromAcrossRestarts() {
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      store.replaceArticles(List.of(article("a1", "one", "input 1")));
      assertThat(store.findInput("a1")).contains("input 1");
    }

    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      assertThat(store.findInput("a1")).contains("input 1");
      assertThat(store.findInput("a2")).isEmpty();
    }
  }

  @Test
  void forgetsAnArticleWhoseGraphOthersChange() throws IOException {
    Path file = folder.resolve("other.nq");
    Files.writeString(
        file,
        """
        <http://localhost:3030/id/article/a2> <http://purl.org/dc/terms/identifier> "a2" \
        <http://localhost:3030/graph/article/a2> .
        """);
    try (StatementStore store = StatementStore.open(folder.resolve("store"), Noon.CLOCK)) {
      store.replaceArticles(
          List.of(article("a1", "one", "input 1"), article("a2", "two", "input 2")));

      store.removeArticle("a1");
      store.load(file);

      assertThat(store.findInput("a1")).isEmpty();
      assertThat(store.findInput("a2")).isEmpty();
    }
  }

  @Test
  void ignoresALineThatWasNotWrittenToItsEnd() throws IOException {
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      store.replaceArticles(List.of(article("a1", "one", "input 1")));
    }
    Files.writeString(folder.resolve("converted.tsv"), "a2", StandardOpenOption.APPEND);

    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      assertThat(store.findInput("a1")).contains("input 1");
      assertThat(store.findInput("a2")).isEmpty();
    }
  }

  private static ArticleGraph article(String id, String text, String input) {
    String turtle =
        "<http://localhost:3030/id/article/%s> <http://purl.org/dc/terms/identifier> \"%s\" ."
            .formatted(id, text);
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    return new ArticleGraph(id, graph, input);
  }
}
