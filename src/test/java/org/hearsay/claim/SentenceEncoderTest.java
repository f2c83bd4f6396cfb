package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() throws IOException {
    encoder = SentenceEncoder.load(Path.of("data/model/vocab.txt"));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void whatMeansTheSameIsClose() {
    List<float[]> vectors =
        encoder.encode(
            List.of(
                "The minister denied that the harbour would close.",
                "The minister said that the harbor would not be closed.",
                "The recipe asks for two eggs and a little butter."));

    assertThat(SentenceEncoder.cosine(vectors.get(0), vectors.get(1))).isGreaterThan(0.6);
    assertThat(SentenceEncoder.cosine(vectors.get(0), vectors.get(2))).isLessThan(0.2);
    assertThat(vectors.getFirst()).hasSize(SentenceEncoder.DIMENSIONS);
    assertThat(SentenceEncoder.cosine(vectors.get(0), vectors.get(0))).isCloseTo(1, within(1e-5));
  }

  /** The numbers of a batch are rounded together, so that company moves a vector a little. */
  @Test
  void theOrderAndTheCompanyMatterLittle() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sentences.add("The harbour needs new cranes. ".repeat(1 + i % 5) + i);
    }
    List<float[]> there = encoder.encode(sentences);
    Collections.reverse(sentences);
    List<float[]> back = encoder.encode(sentences);

    for (int i = 0; i < there.size(); i++) {
      assertThat(SentenceEncoder.cosine(there.get(i), back.get(there.size() - 1 - i)))
          .isGreaterThan(0.97);
    }
  }

  @Test
  void readsNothingAndMuch() {
    assertThat(encoder.encode(List.of())).isEmpty();
    assertThat(encoder.encode(List.of("", "word ".repeat(10_000)))).hasSize(2);
  }

  @Test
  void saysThatTheVocabularyIsMissing() {
    assertThatThrownBy(() -> SentenceEncoder.load(Path.of("no-such-vocabulary.txt")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-vocabulary.txt");
  }
}
