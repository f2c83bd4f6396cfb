package org.hearsay.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.description.Excerpt.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  /** Around is in round brackets, evidence in square ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One. Two. «Three is {here}.» Four. Five. | (Two. )Three is [here]. (Four. )
          «Only {this}.»                           | Only [this].
          First. «Mr. Holt {left} St. Orm.» Last.  | (First. )Mr. Holt [left] St. Orm. (Last.)
          One. Two «is 🚢 {a ship}» here. Three.   | (One. )Two is 🚢 [a ship] here. (Three.)
          One. «Two. {Three}.» Four. Five.         | (One. )Two. [Three]. (Four. )
          A. \\n«Here {it} is.»\\nB.               | (A. \\n)Here [it] is.\\n(B.)
          """)
  void showsTheSentencesAndOneOnEachSide(String pattern, String expected) {
    String given = pattern.replace("\\n", "\n");
    String text = given.replaceAll("[«»{}]", "");
    Range statement = range(given, '«', '»');
    Range evidence = range(given, '{', '}');

    String shown =
        Excerpt.of(text, List.of(statement), List.of(evidence)).pieces().stream()
            .map(it ->
                switch (it.role()) {
                  case AROUND -> "(" + it.text() + ")";
                  case PASSAGE -> it.text();
                  case EVIDENCE -> "[" + it.text() + "]";
                })
            .collect(Collectors.joining());

    assertThat(shown).isEqualTo(expected.replace("\\n", "\n"));
  }

  private static Range range(String given, char open, char close) {
    return new Range(place(given, open), place(given, close));
  }

  private static int place(String given, char mark) {
    String before = given.substring(0, given.indexOf(mark)).replaceAll("[«»{}]", "");
    return before.codePointCount(0, before.length());
  }
}
