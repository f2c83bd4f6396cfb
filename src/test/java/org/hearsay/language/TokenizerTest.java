package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expected here is what the tokeniser of the encoder's training gives. */
class TokenizerTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("Mara Teld said: \"No.\"", "Mara Teld said : \" No . \""),
        arguments("don't won’t O'Brien's", "don ' t won ’ t O ' Brien ' s"),
        arguments("“Yes,” she—he – said…", "“ Yes , ” she — he – said …"),
        arguments("U.S. 3,000 1-2 co-op", "U . S . 3 , 000 1 - 2 co - op"),
        arguments("$5.20 50% #tag @me a_b c^d", "$ 5 . 20 50 % # tag @ me a _ b c ^ d"),
        arguments("`e` ~f |g| <h>", "` e ` ~ f | g | < h >"),
        arguments("'' `` \"\"", "' ' ` ` \" \""),
        arguments("«oui» „ja‟ ‹x› ¿que? ¡no!", "« oui » „ ja ‟ ‹ x › ¿ que ? ¡ no !"),
        arguments("£5 €6 ©2025 ™ §4 ¶ ·x", "£5 €6 ©2025 ™ § 4 ¶ · x"),
        arguments("naïve Zoë Åsa e\u0301te\u0301", "naïve Zoë Åsa e\u0301te\u0301"),
        arguments("\u01c5 Ω \ufb01ne ½ ²", "\u01c5 Ω \ufb01ne ½ ²"),
        arguments("日本語。中文、テスト", "日本語 。 中文 、 テスト"),
        arguments("😀 go😀now", "😀 go😀now"),
        arguments("👩\u200d👩\u200d👧", "👩 👩 👧"),
        arguments("a\u00a0b\u2009c\u200bd\ufeffe", "a b c d e"),
        arguments("x\u0007y\u0000z\u001cq\u0085r", "x y z q r"),
        arguments("a\tb\r\nc\u2028d\u2029e", "a b c d e"),
        arguments("\u00ad\u200e\u202fx", "x"),
        arguments("", ""),
        arguments(" \n\t ", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void splitsAsTheEncoderWasTrained(String text, String words) {
    assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
  }

  @Test
  void spansCountCodePoints() {
    List<Token> tokens = Tokenizer.tokens(Text.of("😀😀 Mara"), new BitSet());

    assertThat(tokens).extracting(Token::span).containsExactly(new Span(0, 2), new Span(3, 7));
  }

  @Test
  void everyLineWithWordsIsAParagraph() {
    List<Token> tokens = Tokenizer.tokens(Text.of("\n\none two\n \n\nthree\r\nfour"), new BitSet());

    assertThat(tokens).extracting(Token::paragraph).containsExactly(0, 0, 1, 2);
  }

  @Test
  void aTokenIsQuotedWhereItStarts() {
    BitSet quoted = new BitSet();
    quoted.set(4, 7);

    List<Token> tokens = Tokenizer.tokens(Text.of("one two three"), quoted);

    assertThat(tokens).extracting(Token::quoted).containsExactly(false, true, false);
  }
}
