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
        arguments("``No,'' she said.", List.of("``No,'")),
        arguments("''No,'' she said.", List.of("''No,'")),
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
        // A closing mark elsewhere closes nothing.
        arguments("No,” she said, “never.”", List.of("“never.”")),
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

  @Test
  void theMaskCoversMarksAndWords() {
    Text text = Text.of("a \"b\" c");

    assertThat(Quotations.mask(Quotations.of(text)).stream()).containsExactly(2, 3, 4);
  }
}
