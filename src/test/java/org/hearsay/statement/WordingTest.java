package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

  /** The content stands between square brackets. */
  static Stream<Arguments> contents() {
    return Stream.of(
        arguments("[“It fell,”] Teld said.", "“It fell,”", "It fell", Directness.DIRECT),
        arguments("[\"It fell,\"] Teld said.", "\"It fell,\"", "It fell", Directness.DIRECT),
        arguments("[``It fell,''] Teld said.", "``It fell,''", "It fell", Directness.DIRECT),
        arguments("Teld said: [“It fell.”]", "“It fell.”", "It fell.", Directness.DIRECT),
        arguments("Teld said [it fell].", "it fell", "", Directness.INDIRECT),
        arguments(
            "Teld said [it was “a fish story”].",
            "it was “a fish story”",
            "a fish story",
            Directness.MIXED),
        arguments(
            "Teld said [“old” stones and “new” mortar].",
            "“old” stones and “new” mortar",
            "old […] new",
            Directness.MIXED),
        arguments(
            "[“It fell,”] Teld said, [“and it was old.”]",
            "“It fell,” […] “and it was old.”",
            "It fell […] and it was old.",
            Directness.DIRECT),
        arguments(
            "[“They said ‘no’ and meant it,”] Teld said.",
            "“They said ‘no’ and meant it,”",
            "They said ‘no’ and meant it",
            Directness.DIRECT),
        // Marks and dashes between two quotations are not the article's own words.
        arguments(
            "[“It fell” – “twice”], Teld said.",
            "“It fell” – “twice”",
            "It fell […] twice",
            Directness.DIRECT),
        // A quotation of which the content holds a part.
        arguments(
            "“It fell [and it was old,”] Teld said.",
            "and it was old,”",
            "and it was old",
            Directness.DIRECT),
        arguments(
            "Teld said [“It\n\n fell  on\u00a0us.”]", "“It fell on us.”", "It", Directness.MIXED),
        arguments(
            "Teld said [“It fell.\n\n“It was old.”]",
            "“It fell. “It was old.”",
            "It fell. […] It was old.",
            Directness.DIRECT),
        arguments("Teld said [“…”] and left.", "“…”", "", Directness.INDIRECT),
        arguments("Teld said [it fell “”].", "it fell “”", "", Directness.INDIRECT),
        arguments("😀 Teld said [“😀 it fell”].", "“😀 it fell”", "😀 it fell", Directness.DIRECT),
        arguments("Teld said [“2025!”]", "“2025!”", "2025!", Directness.DIRECT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void wordsQuotedWordsAndDirectness(
      String marked, String text, String quote, Directness directness) {
    List<Span> content = new ArrayList<>();
    AnnotatedArticle article = read(marked, content);

    assertThat(Wording.of(List.of(), content, article))
        .isEqualTo(new Wording(text, quote, directness));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “Teld says [it fell],” Brandt said. | it fell | `` | INDIRECT
          “Teld said [‘it fell’],” Brandt said. | ‘it fell’ | it fell | DIRECT
          “Teld said [it was ‘a fish story’],” Brandt said. | it was ‘a fish story’ | a fish story | MIXED
          ''Teld said ['it fell'],'' Brandt said. | 'it fell' | it fell | DIRECT
          ‘Teld said [it was “a fish story” by now],’ Brandt said. | it was “a fish story” by now | a fish story | MIXED
          """)
  void whatIsToldInAQuotationIsNotInTheWordsOfItsSpeaker(
      String marked, String text, String quote, Directness directness) {
    List<Span> content = new ArrayList<>();
    AnnotatedArticle article = read(marked, content);
    int cue = article.text().string().indexOf("sa", 3);

    assertThat(Wording.of(List.of(new Span(cue, cue + 4)), content, article))
        .isEqualTo(new Wording(text, quote, directness));
  }

  private static AnnotatedArticle read(String marked, List<Span> content) {
    int[] points = marked.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    int start = 0;
    int at = 0;
    for (int point : points) {
      if (point == '[') {
        start = at;
      } else if (point == ']') {
        content.add(new Span(start, at));
      } else {
        text.appendCodePoint(point);
        at++;
      }
    }
    return Articles.annotated(text.toString());
  }
}
