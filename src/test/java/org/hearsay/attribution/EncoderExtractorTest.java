package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Span;
import org.hearsay.attribution.AttributionModel.Encoded;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.names.NamedSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files {@code attribution/*.attributions} hold what the decoder made of the text beside them
 * when the model was shipped, before any refinement.
 */
class EncoderExtractorTest {

  private static EncoderExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = ShippedModel.extractor();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "council"})
  void decodesAsWhenTheModelWasShipped(String name) throws IOException {
    AnnotatedArticle article = Articles.annotated(read(name + ".txt"));

    List<Attribution> decoded = decoded(article);

    assertThat(parts(decoded, article)).isEqualTo(parts(read(name + ".attributions")));
    List<Double> scores = scores(read(name + ".attributions"));
    for (int i = 0; i < decoded.size(); i++) {
      // Processors differ in the third decimal of what eight-bit networks compute.
      assertThat(decoded.get(i).confidence()).isCloseTo(scores.get(i), within(.01));
    }
  }

  @Test
  void offsetsAfterAnEmojiAreCodePoints() {
    AnnotatedArticle article =
        Articles.annotated("😀😀 Good news 🕯️. “The quay is open,” Mara Teld said. “Come in.”");

    List<Attribution> found = extractor.extract(article).attributions();

    assertThat(found).hasSize(1);
    assertThat(Articles.wordsOf(found.getFirst().content(), article))
        .containsExactly("“The quay is open,”", "“Come in.”");
    assertThat(Articles.wordsOf(found.getFirst().source(), article)).containsExactly("Mara Teld");
    assertThat(found.getFirst().cue()).containsExactly(new Span(47, 51));
  }

  @Test
  void namesHaveWordsAndType() {
    AnnotatedArticle article =
        Articles.annotated(
            """
            The mayor of Brenhold, Karin Lunde, said Norrvik University would help.
            “The wells in Brenhold are closed,” Lunde told reporters on Monday.
            """);

    assertThat(extractor.extract(article).names().stream().map(it -> nameOf(it, article)))
        .containsExactly(
            "Brenhold PLACE",
            "Karin Lunde PERSON",
            "Norrvik University ORGANISATION",
            "Brenhold PLACE",
            "Lunde PERSON");
  }

  private static String nameOf(NamedSpan name, AnnotatedArticle article) {
    Span words =
        new Span(
            article.tokens().get(name.start()).span().start(),
            article.tokens().get(name.end() - 1).span().end());
    return article.text().slice(words) + " " + name.type();
  }

  @Test
  void attributionsCarryTheRuleAndStandInTheOrderOfTheirCues() throws IOException {
    AnnotatedArticle article = Articles.annotated(read("harbour.txt"));

    List<Attribution> found = extractor.extract(article).attributions();

    assertThat(found).extracting(Attribution::rule).isSubsetOf(EncoderExtractor.RULE, Nesting.RULE);
    assertThat(found).extracting(it -> it.cue().getFirst()).isSorted();
  }

  @Test
  void oneInstanceServesSeveralThreads() throws IOException, InterruptedException {
    AnnotatedArticle article = Articles.annotated(read("harbour.txt") + "\n" + read("council.txt"));
    Extraction alone = extractor.extract(article);

    List<Extraction> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Extraction> each :
          threads.invokeAll(
              Collections.<Callable<Extraction>>nCopies(8, () -> extractor.extract(article)))) {
        together.add(each.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }

    assertThat(together).hasSize(8).allSatisfy(it -> assertThat(it).isEqualTo(alone));
  }

  @Test
  void anArticleGivesTheSameWhateverWasReadBefore() throws IOException {
    AnnotatedArticle harbour = Articles.annotated(read("harbour.txt"));
    Extraction before = extractor.extract(harbour);

    extractor.extract(Articles.annotated(read("council.txt")));

    assertThat(extractor.extract(harbour)).isEqualTo(before);
  }

  static List<String> rows() {
    return List.of(
        "",
        "\n",
        "\"".repeat(3_000),
        "“\n".repeat(2_000),
        "said ".repeat(3_000),
        "“No,” he said. ".repeat(1_000),
        "a".repeat(100_000),
        "😀".repeat(3_000),
        "according to reports ".repeat(1_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("rows")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongRowOfOneThingInTime(String row) {
    AnnotatedArticle article = Articles.annotated(row);

    Span whole = new Span(0, article.text().length());
    assertThat(extractor.extract(article).attributions()).allMatch(it -> whole.covers(it.extent()));
  }

  @Test
  void aMissingModelIsNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> EncoderExtractor.load(folder, CueLexicon.english()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.resolve("encoder.onnx").toString());
  }

  @Test
  void aBrokenModelIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("encoder.onnx"), "no network");
    Files.writeString(folder.resolve("roles.onnx"), "no network");

    assertThatThrownBy(() -> EncoderExtractor.load(folder, CueLexicon.english()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
  }

  private static List<Attribution> decoded(AnnotatedArticle article) throws IOException {
    PiecedArticle pieced = ShippedModel.pieced(article);
    List<CueCandidate> candidates = new ArrayList<>();
    AttributionModel model = AttributionModel.load(ShippedModel.FOLDER);
    for (Window window : Window.over(pieced)) {
      Encoded encoded = model.encode(EncoderInput.of(pieced, window, ShippedModel.VOCABULARY));
      candidates.addAll(new CueFinder(pieced, window, CueLexicon.english()).find(encoded));
    }
    model.close();
    Confidence confidence = Confidence.read(ShippedModel.FOLDER.resolve("confidence.csv"));
    return new AttributionDecoder(pieced, confidence).decode(candidates).standing();
  }

  /** Role, offsets and words of each part, an empty line after each attribution. */
  private static String parts(List<Attribution> attributions, AnnotatedArticle article) {
    StringBuilder parts = new StringBuilder();
    for (Attribution attribution : attributions) {
      append("source", attribution.source(), article, parts);
      append("cue", attribution.cue(), article, parts);
      append("content", attribution.content(), article, parts);
      parts.append('\n');
    }
    return parts.toString();
  }

  private static void append(
      String role, List<Span> spans, AnnotatedArticle article, StringBuilder parts) {
    for (Span span : spans) {
      String words = article.text().slice(span).replaceAll("\\s+", " ");
      parts.append("%-7s %d-%d %s%n".formatted(role, span.start(), span.end(), words));
    }
  }

  private static String parts(String expected) {
    return expected.replaceAll("score .*\n", "");
  }

  private static List<Double> scores(String expected) {
    return expected
        .lines()
        .filter(it -> it.startsWith("score"))
        .map(it -> Double.valueOf(it.substring("score".length()).strip()))
        .toList();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = EncoderExtractorTest.class.getResourceAsStream("/attribution/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
