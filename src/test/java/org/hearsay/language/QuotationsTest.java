package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("“No,” she said, “never.”", List.of("“No,”", "“never.”")),
        arguments("\"No,\" she said, \"never.\"", List.of("\"No,\"", "\"never.\"")),
        arguments("``No,'' she said.", List.of("``No,''")),
        arguments("''No,'' she said.", List.of("''No,''")),
        arguments("“No,\" she said.", List.of("“No,\"")),
        arguments("\"No,” she said.", List.of("\"No,”")),
        // An apostrophe is no quotation mark.
        arguments("The ship's 'old' crew don't.", List.of()),
        // Single marks inside do not end a quotation.
        arguments("“They said ‘no’ and 'no'.”", List.of("“They said ‘no’ and 'no'.”")),
        // An unclosed quotation ends with its paragraph.
        arguments("“No, she said.\nThe end.", List.of("“No, she said.")),
        // The quotation that a paragraph begins with was opened by the wrong mark.
        arguments("”No,” she said.", List.of("”No,”")),
        arguments("  ”No,” she said.", List.of("”No,”")),
        // One that lost its opening mark is known by its comma, if it is the first of its
        // paragraph.
        arguments("No,” she said, “never.”", List.of("No,”", "“never.”")),
        arguments("No,\" she said. \"Never.\"", List.of("No,\"", "\"Never.\"")),
        arguments("It fell. No,” she said, “never.”", List.of("“never.”")),
        // A closing mark elsewhere closes nothing.
        arguments("No” she said, “never.”", List.of("“never.”")),
        // Where a straight mark is missing, the gaps beside the others tell what they are.
        arguments(
            "\"No, he said. Then \"never,\" she said.", List.of("\"No, he said. Then \"never,\"")),
        arguments("The 6' 2\" man said \"no.\"", List.of("\"no.\"")),
        // As many curly marks open as close: one quotation stands inside the other.
        arguments("“He said “no” to me,” she said.", List.of("“He said “no” to me,”")),
        // Two opening marks in a row are one quotation.
        arguments("“No, “never.”", List.of("“No, “never.”")),
        arguments("“One.\n“Two.\n“Three.”\nEnd.", List.of("“One.", "“Two.", "“Three.”")),
        arguments("\"One.\n\"Two.\" End.", List.of("\"One.", "\"Two.\"")),
        arguments("\"\"", List.of("\"\"")),
        arguments("\"", List.of("\"")),
        arguments("", List.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void pairsMarksWithinAParagraph(String string, List<String> quoted) {
    Text text = Text.of(string);

    assertThat(Quotations.of(text)).extracting(text::slice).isEqualTo(quoted);
  }

  static Stream<Arguments> britishTexts() {
    return Stream.of(
        arguments("‘No,’ she said, ‘never.’", List.of("‘No,’", "‘never.’")),
        arguments("'No,' she said, 'never.'", List.of("'No,'", "'never.'")),
        arguments("‘Never again this year’, she said.", List.of("‘Never again this year’")),
        arguments("‘He said “no” to me,’ she said.", List.of("‘He said “no” to me,’")),
        arguments("'We won't shut it,' she said.", List.of("'We won't shut it,'")),
        arguments(
            "‘The workers’ rights are safe,’ he said.", List.of("‘The workers’ rights are safe,’")),
        arguments(
            "'The workers' rights are safe,' he said.", List.of("'The workers' rights are safe,'")),
        arguments("'Give 'em the '90s back,' he said.", List.of("'Give 'em the '90s back,'")),
        arguments("‘I am goin’ home now,’ he said.", List.of("‘I am goin’ home now,’")),
        arguments("He called it ‘old’. ‘It is,’ she said.", List.of("‘old’", "‘It is,’")),
        arguments("‘One goes on and on.\n‘Two.’\nEnd.", List.of("‘One goes on and on.", "‘Two.’")),
        // Names and titles alone do not make an article British.
        arguments("The ‘Kelda’ sank off the workers’ quay, ‘old’ as it was.", List.of()),
        arguments("Give 'em hell, they said, in the '90s.", List.of()),
        // Nor does a headline over an article that quotes with double marks.
        arguments(
            "‘We shall never go’: mayor\n“No,” she said. “Never.”", List.of("“No,”", "“Never.”")));
  }

  @ParameterizedTest
  @MethodSource("britishTexts")
  void singleMarksQuoteWhereAnArticleUsesThem(String string, List<String> quoted) {
    Text text = Text.of(string);

    assertThat(Quotations.of(text)).extracting(text::slice).isEqualTo(quoted);
  }

  @Test
  void theMaskCoversMarksAndWords() {
    Text text = Text.of("a \"b\" c");

    assertThat(Quotations.mask(Quotations.of(text), text).stream()).containsExactly(2, 3, 4);
  }
}
