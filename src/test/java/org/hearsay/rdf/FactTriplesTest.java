package org.hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.QuantityReader;
import org.hearsay.proposition.Said;
import org.hearsay.vocab.Say;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTriplesTest {

  private static final QuantityReader NUMBERS =
      new QuantityReader(PropositionReader.english().lexicon());

  /** A count has one, too, so that whoever asks for numbers of one unit finds it. */
  @ParameterizedTest
  @CsvSource({
    "The ferry carried 200 dockers., docker",
    "The toll is 12 crowns., crown",
    "Repairs cost $300., dollar",
    "Fares rose by 12 percent., percent",
    "He said it was 200.,",
  })
  void theUnitIsThatOfTheNumberOrWhatIsCounted(String words, @Nullable String unit) {
    String statement = "http://localhost:3030/id/statement/a.aaaaaaaa";

    Set<Triple> triples =
        FactTriples.write(
                statement,
                Set.of(),
                NUMBERS.read(Said.of("a", "Mara Oake", words).reading()),
                List.of(),
                false)
            .getOrDefault(statement + "#quantity-1", Set.of());

    assertThat(triples).anyMatch(it -> it.getPredicate().equals(Say.low.asNode()));
    assertThat(
            triples.stream()
                .filter(it -> it.getPredicate().equals(Say.unit.asNode()))
                .map(it -> it.getObject().getLiteralLexicalForm()))
        .containsExactlyElementsOf(unit == null ? List.of() : List.of(unit));
  }
}
