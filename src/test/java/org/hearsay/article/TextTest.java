package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  private static final Text WITH_EMOJI = Text.of("A 😀 said: “no”");

  @Test
  void countsCodePointsAndNotUtf16Units() {
    assertThat(WITH_EMOJI.length()).isEqualTo(WITH_EMOJI.string().length() - 1);
    assertThat(WITH_EMOJI.at(2)).isEqualTo("😀".codePointAt(0));
    assertThat(WITH_EMOJI.slice(4, 8)).isEqualTo("said");
  }

  @Test
  void convertsOffsetsThereAndBackBehindAnEmoji() {
    int utf16 = WITH_EMOJI.string().indexOf("said");

    assertThat(WITH_EMOJI.fromUtf16(utf16)).isEqualTo(4);
    assertThat(WITH_EMOJI.toUtf16(4)).isEqualTo(utf16);
    assertThat(WITH_EMOJI.spanOfUtf16(utf16, utf16 + 4)).isEqualTo(new Span(4, 8));
  }

  @Test
  void keepsWindowsLineEnds() {
    assertThat(Text.of("a\r\nb").slice(1, 3)).isEqualTo("\r\n");
  }
}
