package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhenTest {

  private static final Pattern EDTF = Pattern.compile(patternOfTheShapes());

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # first   , last       , edtf                  , prefix
          2024-03-05, 2024-03-05 , 2024-03-05            , 2024-03-05
          2024-03-05, 2024-03-06 , 2024-03-05/2024-03-06 , 2024-03
          2024-03-01, 2024-03-31 , 2024-03               , 2024-03
          2024-02-01, 2024-02-29 , 2024-02               , 2024-02
          2023-02-01, 2023-02-28 , 2023-02               , 2023-02
          2024-02-01, 2024-02-28 , 2024-02-01/2024-02-28 , 2024-02
          2024-01-01, 2024-12-31 , 2024                  , 2024
          2024-01-01, 2024-06-30 , 2024-01-01/2024-06-30 , 2024
          2023-12-31, 2024-01-01 , 2023-12-31/2024-01-01 , ''
          2023-01-01, 2024-12-31 , 2023-01-01/2024-12-31 , ''
          """)
  void theShortestEdtfAndTheLongestPrefix(
      LocalDate first, LocalDate last, String edtf, String prefix) {
    When when = When.between(first, last);

    assertThat(when.edtf()).contains(edtf);
    assertThat(when.prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void edtfIsWhatTheShapesAskFor(long seed) {
    assertThat(anyPeriod(new SplittableRandom(seed)).edtf().orElseThrow()).matches(EDTF);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void boundsBeginWithThePrefix(long seed) {
    When when = anyPeriod(new SplittableRandom(seed));

    assertThat(when.earliest().orElseThrow().toString()).startsWith(when.prefix());
    assertThat(when.latest().orElseThrow().toString()).startsWith(when.prefix());
    assertThat(when.edtf().orElseThrow()).startsWith(when.prefix());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPeriodKeepsItsBounds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LocalDate first = anyDay(random);
    LocalDate last = first.plusDays(random.nextInt(500));

    When when = When.between(first, last);

    assertThat(when.earliest()).contains(first);
    assertThat(when.latest()).contains(last);
    assertThat(when instanceof When.On).isEqualTo(first.equals(last));
  }

  @Test
  void anOpenTimeHasNoEdtf() {
    LocalDate day = LocalDate.of(2024, 3, 5);

    assertThat(new When.NotAfter(day).edtf()).isEmpty();
    assertThat(new When.NotAfter(day).earliest()).isEmpty();
    assertThat(new When.NotAfter(day).latest()).contains(day);
    assertThat(new When.NotAfter(day).prefix()).isEmpty();
    assertThat(new When.Unstated().edtf()).isEmpty();
    assertThat(new When.Unstated().latest()).isEmpty();
    assertThat(new When.Unstated().prefix()).isEmpty();
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2024, 3, 5);

    assertThatThrownBy(() -> When.between(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-03-04");
  }

  private static When anyPeriod(SplittableRandom random) {
    LocalDate first = anyDay(random);
    return switch (random.nextInt(4)) {
      case 0 -> new When.On(first);
      case 1 ->
          When.between(first.withDayOfMonth(1), first.withDayOfMonth(1).plusMonths(1).minusDays(1));
      case 2 ->
          When.between(first.withDayOfYear(1), first.withDayOfYear(1).plusYears(1).minusDays(1));
      default -> When.between(first, first.plusDays(random.nextInt(500)));
    };
  }

  private static LocalDate anyDay(SplittableRandom random) {
    return LocalDate.of(1000, 1, 1).plusDays(random.nextInt(700_000));
  }

  private static String patternOfTheShapes() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    return shapes
        .getProperty(
            ResourceFactory.createResource("https://w3id.org/hearsay/shapes#When"),
            ResourceFactory.createProperty("http://www.w3.org/ns/shacl#pattern"))
        .getString();
  }
}
