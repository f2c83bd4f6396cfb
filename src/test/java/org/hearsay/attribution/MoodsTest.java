package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is to read that somebody said what the article says they did not. */
class MoodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # text                                              | source       | cue                     | mood
          Teld said the quay was shut.                        | Teld         | said                    | SAID
          Teld did not say the quay was shut.                 | Teld         | say                     | NOT_SAID
          Teld did not say the quay was shut.                 | Teld         | did not say             | NOT_SAID
          Teld didn't immediately say if the quay was shut.   | Teld         | say                     | NOT_SAID
          Teld didn’t say if the quay was shut.               | Teld         | didn’t say              | NOT_SAID
          Teld never said the quay was shut.                  | Teld         | said                    | NOT_SAID
          Teld has not confirmed that the quay is shut.       | Teld         | has not confirmed       | NOT_SAID
          Teld has yet to confirm that the quay is shut.      | Teld         | confirm                 | NOT_SAID
          Teld neither confirmed nor denied it.               | Teld         | neither confirmed nor denied | NOT_SAID
          Teld would not say who paid.                        | Teld         | would not say           | NOT_SAID
          Teld failed to mention the cost.                    | Teld         | mention                 | NOT_SAID
          Teld left without saying who paid.                  | Teld         | saying                  | NOT_SAID
          Nobody said the quay was safe.                      | Nobody       | said                    | NOT_SAID
          No engineer said the quay was safe.                 | No engineer  | said                    | NOT_SAID
          Nor did Teld say who paid.                          | Teld         | say                     | NOT_SAID
          Teld is not expected to announce it soon.           | Teld         | announce                | NOT_SAID
          Teld refused to say who paid.                       | Teld         | refused to say          | SAID
          Teld declined to comment on the quay.               | Teld         | declined to comment     | SAID
          Teld does not believe the quay is safe.             | Teld         | believe                 | SAID
          Teld did not only say the quay was shut.            | Teld         | say                     | SAID
          Not surprisingly, Teld said the quay was shut.      | Teld         | said                    | SAID
          Teld denied that the quay was shut.                 | Teld         | denied                  | SAID
          Teld went on to say the quay was shut.              | Teld         | say                     | SAID
          Teld will announce a new quay.                      | Teld         | announce                | EXPECTED
          Teld is expected to announce a new quay.            | Teld         | announce                | EXPECTED
          Teld may say that the quay is safe.                 | Teld         | say                     | EXPECTED
          Mara May said that the quay is safe.                | Mara May     | said                    | SAID
          Teld will not say that the quay is safe.            | Teld         | say                     | NOT_SAID
          According to Teld, the quay is shut.                | Teld         | According to            | SAID
          The quay is not safe, said Teld.                    | Teld         | said                    | SAID
          """)
  void theWordsBeforeTheVerbTellWhetherItWasSpoken(
      String text, String source, String cue, Mood mood) {
    AnnotatedArticle article = Articles.annotated(text);
    Attribution attribution =
        new Attribution(
            List.of(Articles.spanOf(source, article)),
            List.of(Articles.spanOf(cue, article)),
            List.of(new Span(0, 1)),
            List.of(),
            .9,
            "encoder");

    assertThat(new Moods(article, CueLexicon.english()).of(attribution)).isEqualTo(mood);
  }
}
