package org.hearsay.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                     | words that can be part of a name
          The old clerk has met Pia Norr.            | The Pia Norr
          the Bank of the North paid.                | Bank of the North
          Norr of the old guild hall in Vint.        | Norr Vint
          P. Norr of Vint.                           | P . Norr of Vint
          no names here.                             | ''
          """)
  void capitalisedWordsAndWhatJoinsThemAreWanted(String text, String words) {
    AnnotatedArticle article = Articles.annotated(text);

    assertThat(
            new NameWords(article)
                .candidates().stream()
                    .mapToObj(it -> article.textOf(article.tokens().get(it)))
                    .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void theLastWordOfAParagraphIsNotJoinedToTheNext() {
    AnnotatedArticle article = Articles.annotated("Norr and\nVint");

    assertThat(new NameWords(article).candidates().stream()).containsExactly(0, 2);
  }

  @Test
  void mentionsOfANameVoteForOneType() {
    AnnotatedArticle article = Articles.annotated("Vint slept.\nrain hit Vint.\nVint woke.");
    NameReading reading =
        new NameReading(
            new NameWords(article),
            1,
            (token, states) ->
                scores(token == 0 ? NameType.PERSON : NameType.PLACE, token == 0 ? .6 : .9));
    reading.wanted().stream().forEach(token -> reading.show(token, new float[1]));

    assertThat(reading.names()).hasSize(3);
    assertThat(reading.names()).extracting(NamedSpan::type).containsOnly(NameType.PLACE);
    assertThat(reading.names()).allMatch(it -> it.probability() > .5 && it.probability() < .7);
  }

  @Test
  void aWordThatIsNeverShownIsADefect() {
    NameReading reading =
        new NameReading(
            new NameWords(Articles.annotated("Vint slept.")), 1, (token, states) -> states);

    assertThatThrownBy(reading::names).hasMessageContaining("token 0");
    assertThatThrownBy(() -> reading.show(0, new float[2])).hasMessageContaining("2 states");
  }

  private static float[] scores(NameType type, double probability) {
    float[] scores = new float[NameTags.COUNT];
    Arrays.fill(scores, (float) Math.log((1 - probability) / (NameTags.COUNT - 1)));
    scores[NameTags.first(type)] = (float) Math.log(probability);
    return scores;
  }
}
