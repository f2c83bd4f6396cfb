package org.hearsay.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.english();

  @ParameterizedTest
  @CsvSource({
    "won, win", "found, find", "has, have", "does, do", "discuss, discuss", "years, year",
    "minutes, minute", "was, be", "Denied, deny", "news, news", "less, less", "dockers, docker",
    "taxes, tax", "crises, crisis", "men, man", "refugees, refugee", "said, say", "xyzzy, xyzzy",
  })
  void tellsTheBaseForm(String word, String lemma) {
    assertThat(LEXICON.lemma(word)).isEqualTo(lemma);
  }

  @Test
  void knowsSynonymsAndAntonyms() {
    assertThat(LEXICON.areSynonyms("buy", "purchase")).isTrue();
    assertThat(LEXICON.areSynonyms("buy", "sell")).isFalse();
    assertThat(LEXICON.areAntonyms("accept", "reject")).isTrue();
    assertThat(LEXICON.areAntonyms("legal", "illegal")).isTrue();
    assertThat(LEXICON.areAntonyms("buy", "purchase")).isFalse();
  }

  @Test
  void knowsPartsOfSpeech() {
    assertThat(LEXICON.mayBeNoun("pages")).isTrue();
    assertThat(LEXICON.mayBeVerb("walked")).isTrue();
    assertThat(LEXICON.mayBeNoun("elected")).isFalse();
    assertThat(LEXICON.mayBeAdjective("safe")).isTrue();
  }
}
