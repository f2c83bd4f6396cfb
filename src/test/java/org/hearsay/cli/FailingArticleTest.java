package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.SieveResolver;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.time.EnglishDateResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What comes of a run whose extractor throws on some articles. */
@Timeout(60)
class FailingArticleTest {

  @TempDir Path folder;

  /** Does what the commands that convert articles do, with an extractor that can be broken. */
  @Command(name = "probe")
  private static final class Probe implements Callable<Integer> {

    @Mixin private final ArticleInput input = new ArticleInput();

    @Parameters private List<Path> paths = List.of();

    private final List<String> converted = new ArrayList<>();

    @Override
    public Integer call() {
      StatementPipeline pipeline =
          new StatementPipeline(
              new EnglishAnnotator(),
              FailingArticleTest::extract,
              CueLexicon.english(),
              new SieveResolver(Authority.empty()),
              new Publishers(Authority.empty()),
              new EnglishDateResolver());
      return input.process(
          input.find(paths),
          it -> new Outcome.Done<>(pipeline.statementsOf(it).article().name()),
          converted::add);
    }
  }

  private static Extraction extract(AnnotatedArticle article) {
    String text = article.text().string();
    if (text.startsWith("Bad")) {
      throw new IllegalStateException("Read wrongly", new ArithmeticException("It is odd"));
    }
    if (text.startsWith("Deep")) {
      return deeper(article, 0);
    }
    return new Extraction(List.of(), List.of());
  }

  private static Extraction deeper(AnnotatedArticle article, int depth) {
    return depth < 0 ? extract(article) : deeper(article, depth + 1);
  }

  @Test
  void theOthersGoOnAndItIsToldWithFileAndError() throws IOException {
    Path bad = write("b.txt", "Bad");
    Path deep = write("c.txt", "Deep");
    write("a.txt", "Good");
    write("d.txt", "Fine");
    Probe probe = new Probe();

    Ended ended = run(probe, folder);

    assertThat(ended.code()).isEqualTo(ExitCode.PARTLY);
    ended.says(
        "failed: %s: A defect of the software: java.lang.IllegalStateException: Read wrongly; for:"
                .formatted(bad)
            + " java.lang.ArithmeticException: It is odd, at ",
        "FailingArticleTest.extract(FailingArticleTest.java:",
        "failed: %s: A defect of the software: java.lang.StackOverflowError".formatted(deep),
        "2 articles read, 0 inputs rejected, 2 articles failed");
    assertThat(probe.converted).containsExactly("a", "d");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # texts   , --strict , exit code
          Bad Good  ,          , 3
          Bad Good  , --strict , 1
          Bad       ,          , 70
          Bad       , --strict , 1
          """)
  void theExitCodeSaysThatItFailed(String texts, String strict, int expected) throws IOException {
    for (String text : texts.split(" ", -1)) {
      write(text + ".txt", text);
    }

    Ended ended = strict == null ? run(new Probe(), folder) : run(new Probe(), strict, folder);

    assertThat(ended.code()).isEqualTo(expected);
  }

  private static Ended run(Probe probe, Object... args) {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(probe)
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Ended(code, "", err.toString());
  }

  private Path write(String name, String word) throws IOException {
    return Files.writeString(folder.resolve(name), word + " news for the people of Vint.\n");
  }
}
