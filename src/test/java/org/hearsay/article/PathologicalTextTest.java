package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however odd, may hold up a conversion. */
@Timeout(value = 3, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTextTest {

  private static final int MANY = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "a",
        " ",
        "\u00a0",
        "\n",
        "\r",
        "\r\n",
        "-",
        "— ",
        ".",
        ",",
        ", ",
        "(",
        ")",
        "©",
        "© ",
        "(c) ",
        "copyright ",
        "© 2025 ",
        "2025 ",
        "By ",
        "By A",
        "and ",
        "A and ",
        "A, ",
        "A. ",
        "Aa ",
        "@",
        "@a",
        "A-",
        "'A",
        "MAY 4, ",
        "A, May 4 ",
        "(AP) ",
        "A (AP) - ",
        "Jr. ",
        "😀",
        "\t"
      })
  void readsALongRowOfOneThingInTime(String unit) {
    String row = unit.repeat(MANY);

    for (String text :
        new String[] {row, "By " + row, "© 2025 " + row, "A\n\n" + row + "\n(AP) —"}) {
      assertThat(TextMetadata.of(Text.of(text)).outlet()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "a ", "A ", "2", "(", "A, ", "© ", "A and ", "A. ", "'", "/", "@a", "-"})
  void readsLinesOfEachReadersGreatestLengthInTime(String unit) {
    for (int length = 90; length <= 400; length += 10) {
      String line = unit.repeat(length).substring(0, length);

      String text = "By " + line + "\n© 2025 " + line + "\n" + line + " (AP) —\n" + line + "\n\nA";

      assertThat(TextMetadata.of(Text.of(text)).outlet()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2", "2025-02-28T", "2025-02-28T1", "a.", "/", "http://", "%", "id", "and ", ";"})
  void readsLongCellsInTime(String unit) {
    String cell = unit.repeat(MANY);

    assertThat(Published.find(cell)).isEmpty();
    assertThat(ArticleKey.findOfId(cell)).isEmpty();
    assertThat(NewsAgencies.isKnown(cell)).isFalse();
    assertThat(OutletWords.areInCompany(cell)).isFalse();
  }
}
