package org.hearsay.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.shape.Severity;
import org.hearsay.shape.ShapeCheck;
import org.hearsay.shape.Violation;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldGraphTest {

  @Test
  void holdsAllThatReadersFoundAndConforms(@TempDir Path folder) {
    try (StatementStore store = GoldGraph.storeIn(folder)) {
      List<Violation> found =
          store.read(dataset -> new ShapeCheck().check(dataset.asDatasetGraph().getUnionGraph()));

      assertThat(store.counts().articles()).isEqualTo(31);
      assertThat(store.counts().statements()).isEqualTo(579 + 2);
      assertThat(found)
          .allMatch(it -> it.severity() != Severity.VIOLATION)
          .allMatch(it -> it.message().contains("unknown"))
          .hasSize(4);
    }
  }

  @Test
  void keysOfStatementsAreUnique() {
    assertThat(GoldGraph.statements())
        .allSatisfy((ArticleStatements article) ->
            assertThat(article.statements()).extracting(it -> it.key()).doesNotHaveDuplicates());
  }
}
