package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J. D. Marden spoke first.",
        "J.D. Marden spoke first.",
        "Senator Jon F. Quill said nothing.",
        "The bill went to the U.S. Senate on Monday.",
        "Both the U.N. Council and the E.U. Commission met.",
        "Pier No. 3 fell, and so did piers Nos. 4 and 5.",
        "The ship Kelda Inc. bought was sold by Vint Corp. in May.",
        "It opened at 9 a.m. Monday and closed at 5 p.m. Eastern time.",
        "“Is the quay shut?” she asked.",
        "“Is the quay shut?” Mara Teld asked.",
        "\"Get out!\" Teld shouted at them.",
        "KELDRA, Sept. 12 (Press) — Rain fell on the quay.",
        "VINT, Fla. — Rain fell on the quay.",
        "Rep. Bo Lund (R., Fla.) said so.",
        "Quill v. Teld was heard by Capt. Ida Bo and Det. Supt. Jon Reyd.",
        "Ms. Norr met Prof. A. B. Lund of St. Vint."
      })
  void staysOneSentence(String sentence) {
    AnnotatedArticle article =
        Articles.annotated("The rain had begun. " + sentence + " The rain ended.");

    assertThat(Articles.wordsOf(article.sentences(), article))
        .containsExactly("The rain had begun.", sentence, "The rain ended.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Teld told CNN.|Experts doubted it.",
        "It was shown on NBC.|Mara Teld laughed.",
        "She was born in the U.S.|The mayor was not.",
        "It was all about plan B.|She had no other.",
        "It opened at 5 p.m.|The mayor came late.",
        "“It fell.|We ran,” she said.",
        "“It fell.”|The mayor ran.",
        "\"It fell.\"|\"We ran,\" she said.",
        "“Is it shut?”|The mayor did not know.",
        "‘It fell.’|The mayor ran.",
        "The quay (once the pride of Vint) fell.|Nobody ran.",
        "It fell in 2019.|Nobody ran."
      })
  void isTwoSentences(String sentences) {
    List<String> expected = List.of(sentences.split("\\|"));
    AnnotatedArticle article = Articles.annotated(String.join(" ", expected));

    assertThat(Articles.wordsOf(article.sentences(), article)).isEqualTo(expected);
  }
}
