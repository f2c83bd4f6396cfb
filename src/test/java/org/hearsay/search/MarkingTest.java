package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.query.SearchWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea            | Tea, and more tea; no team.   | [Tea], and more [tea]; no team.
          te*            | Tea, and a team, not late.    | [Tea], and a [team], not late.
          "cup of tea"   | A cup  of tea, cup, tea of.   | A [cup  of tea], cup, tea of.
          don’t          | I don’t know                  | I [don’t] know
          3.5            | 3.5 per cent, 13.5            | [3.5] per cent, 13.5
          ÉTÉ            | l'été, étés                   | l'[été], étés
          (a+)+$         | a a aaa                       | [a] [a] aaa
          .              | a.b                           | a.b
          <b>            | a <b> bold                    | a <[b]> bold
          """)
  void marksWholeWordsWhateverTheirCase(String typed, String text, String marked) {
    assertThat(shown(new Marking(SearchWords.of(typed)).parts(text))).isEqualTo(marked);
  }

  @Test
  void showsALongTextAroundTheFirstWordFound() {
    String text = "before 🙂 ".repeat(500) + "needle " + "after ".repeat(500);

    List<Part> parts = new Marking(SearchWords.of("needle")).shown(text);

    assertThat(parts).extracting(Part::marked).containsExactly(false, true, false);
    assertThat(shown(parts)).startsWith("… ").endsWith(" …").hasSizeLessThan(620);
    assertThat(shown(new Marking(SearchWords.of("other")).shown(text))).startsWith("before");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String text = "🙂".repeat(1000);

    assertThat(shown(new Marking(SearchWords.of("x")).shown(text)).replace(" …", ""))
        .isEqualTo("🙂".repeat(300));
  }

  private static String shown(List<Part> parts) {
    return parts.stream()
        .map(it -> it.marked() ? "[" + it.text() + "]" : it.text())
        .collect(Collectors.joining());
  }
}
