package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped extractor on hand-written cases, each of a few sentences; {@code
 * src/test/resources/attribution/cases/README.md} tells how they are written.
 */
class AttributionCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/attribution/cases");

  private static EncoderExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = ShippedModel.extractor();
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  static List<AttributionCase> cases() throws IOException {
    List<AttributionCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".cases")).sorted().toList()) {
        cases.addAll(AttributionCase.read(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatIsMarked(AttributionCase one) {
    AnnotatedArticle article = Articles.annotated(one.marked().text());

    String differences =
        new CaseComparison(one.marked(), article)
            .differences(extractor.extract(article).attributions());

    if (one.knownFailure().isEmpty()) {
      assertThat(differences).as("%s%n%s", one, one.marked().text()).isEmpty();
    } else {
      assertThat(differences)
          .as("%s passes now: take its line “known failure” out", one)
          .isNotEmpty();
    }
  }
}
