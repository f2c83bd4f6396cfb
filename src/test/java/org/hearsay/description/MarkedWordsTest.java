package org.hearsay.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.description.MarkedWords.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the toll is four crowns | the toll is forty crowns | the toll is [four] crowns | the toll is [forty] crowns
          we said so, all of us   | all of us                | [we said so,] all of us   | all of us
          It’s a “sound” bridge.  | it's a sound bridge      | It’s a “sound” bridge.    | it's a sound bridge
          we – the dockers – stay | we the dockers go        | we – the dockers – [stay] | we the dockers [go]
          one two three four      | one 2 three 4            | one [two] three [four]    | one [2] three [4]
          same words              | same words               | same words                | same words
          """)
  void marksTheWordsThatTheOtherDoesNotHave(
      String one, String other, String markedOne, String markedOther) {
    MarkedWords.Pair pair = MarkedWords.between(one, other).orElseThrow();

    assertThat(marked(pair.one())).isEqualTo(markedOne);
    assertThat(marked(pair.other())).isEqualTo(markedOther);
  }

  private static String marked(MarkedWords wording) {
    return wording.pieces().stream()
        .map((Piece it) -> it.differs() ? "[" + it.text() + "]" : it.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "nobody had read the memo,the bridge will open in May",
    "'',something",
    "– …,something",
  })
  void leavesTextsAloneThatHaveLittleInCommon(String one, String other) {
    assertThat(MarkedWords.between(one, other)).isEmpty();
  }

  @Test
  void leavesVeryLongTextsAlone() {
    String text = "word ".repeat(3_000);

    assertThat(MarkedWords.between(text, text)).isEmpty();
  }
}
