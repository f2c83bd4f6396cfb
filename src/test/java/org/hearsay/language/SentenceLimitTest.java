package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceLimitTest {

  @Test
  void sentencesOfUsualLengthStay() {
    Text text = Text.of("a ".repeat(SentenceLimit.LONGEST));
    List<Span> sentences =
        List.of(new Span(0, SentenceLimit.LONGEST), new Span(SentenceLimit.LONGEST, 2_999));

    assertThat(SentenceLimit.cut(sentences, text)).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word and  ", "word", "\ud83d\ude00", "“We go,” he said, and "})
  void longerOnesAreCutWithoutLosingAWord(String words) {
    Text text = Text.of(words.repeat(2_000) + "end");

    List<Span> cut = SentenceLimit.cut(List.of(new Span(0, text.length())), text);

    assertThat(cut).hasSizeGreaterThan(1).allMatch(it -> it.length() <= SentenceLimit.LONGEST);
    assertThat(String.join("", cut.stream().map(text::slice).toList()).replaceAll("\\s", ""))
        .isEqualTo(text.string().replaceAll("\\s", ""));
    if (words.contains(" ")) {
      assertThat(cut.subList(0, cut.size() - 1))
          .allMatch(it -> Character.isWhitespace(text.at(it.end())));
    }
  }
}
