package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expected here is what the encoder's training gave for the same vocabulary. */
class WordPiecesTest {

  private static final WordPieces VOCABULARY = vocabulary();

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("said", "2056"),
        arguments("Said", "2056"),
        arguments("unbelievable", "23653"),
        arguments("Brenmoor", "7987 2368 17622"),
        arguments("Hearsaylike", "14994 4710 10359"),
        arguments("qqqqqzzzzz", "1053 4160 4160 4160 4160 13213 13213 2480"),
        arguments("2025", "16798 2629"),
        arguments("Zoë", "11199"),
        arguments("Ångström", "17076 15687"),
        arguments("e\u0301te\u0301", "3802 2063"),
        arguments("\u0130stanbul", "9960"),
        arguments("ẞ", "1096"),
        arguments("ΣΑΣ", "1173 14608 19579"),
        arguments("\ufb01ne", "1984 2638"),
        arguments("½", "1092"),
        arguments("日本語", "1864 30402 30476"),
        arguments("한국", "1469 30006 30021 29991 30014 30020"),
        // No piece fits, or nothing is left without its accents.
        arguments("😀", "100"),
        arguments("Ⅷ", "100"),
        arguments("\u01c5", "100"),
        arguments("\ud835\udc9cbc", "100"),
        arguments("\u0301", "100"),
        arguments("", "100"),
        arguments("a".repeat(101), "100"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void splitsAsTheEncoderWasTrained(String word, String pieces) {
    assertThat(pieces(word)).isEqualTo(pieces);
  }

  @Test
  void aWordOfAHundredLettersIsStillSplit() {
    assertThat(VOCABULARY.of("a".repeat(100))).hasSize(50).startsWith(13360, 11057);
  }

  @Test
  void knowsWhatBeginsAndEndsAnInput() {
    assertThat(VOCABULARY.start()).isEqualTo(101);
    assertThat(VOCABULARY.separator()).isEqualTo(102);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongWordInTime() {
    assertThat(pieces("a".repeat(1_000_000))).isEqualTo("100");
  }

  @Test
  void aVocabularyWithoutTheSpecialPiecesIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\nsaid\n");

    assertThatThrownBy(() -> WordPieces.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[SEP]");
  }

  private static WordPieces vocabulary() {
    try {
      return WordPieces.read(Path.of("data/model/vocab.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pieces(String word) {
    return Arrays.stream(VOCABULARY.of(word))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }
}
