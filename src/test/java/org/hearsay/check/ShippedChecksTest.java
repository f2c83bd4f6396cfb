package org.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Noon;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Judges;
import org.hearsay.contradiction.Kind;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.query.CheckQueries;
import org.hearsay.query.CheckQueries.Source;
import org.hearsay.sample.GoldGraph;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The checks that travel with the application find what they are for, and nothing like it. */
class ShippedChecksTest {

  private static final PropositionReader WORDS = PropositionReader.english();

  /** What an article reports. */
  record Told(String article, String day, String speaker, String words, String more) {

    Told on(String other) {
      return new Told(article, other, speaker, words, more);
    }

    Told by(String other) {
      return new Told(article, day, other, words, more);
    }

    Told saying(String other) {
      return new Told(article, day, speaker, other, more);
    }

    Told with(String other) {
      return new Told(article, day, speaker, words, other);
    }

    Told in(String other) {
      return new Told(other, day, speaker, words, more);
    }

    String iri(int number) {
      return "http://localhost:3030/id/statement/%s.%s".formatted(article, key(number));
    }

    String quads(int number) {
      return """
      <graph/article/%1$s> {
        <graph/article/%1$s> foaf:primaryTopic <id/article/%1$s> .
        <id/article/%1$s> a say:Article ; schema:datePublished "%2$s"^^xsd:date ;
            schema:publisher <id/entity/%1$s-daily> .
        <id/statement/%1$s.%3$s> a say:Statement ; say:reportedIn <id/article/%1$s> ;
            say:speaker <id/entity/%4$s> ; say:text "%5$s"@en %6$s .
      }
      """
          .formatted(article, day, key(number), slug(speaker), words, more);
    }

    String entities() {
      return """
      <graph/entities> {
        <id/entity/%1$s> a schema:Person ; rdfs:label "%2$s"@en .
        <id/entity/%3$s-daily> a schema:NewsMediaOrganization ; rdfs:label "%3$s Daily"@en .
      }
      """
          .formatted(slug(speaker), speaker, article);
    }

    private static String key(int number) {
      return String.valueOf((char) ('a' + number)).repeat(8);
    }

    private static String slug(String name) {
      return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
  }

  private static final String LIGHTHOUSE =
      "The old lighthouse will be sold before anybody dredges the harbour again";
  private static final Told IN_SPRING =
      new Told("a", "2031-03-02", "Mara Teld", LIGHTHOUSE, quoted(LIGHTHOUSE, "2031-03-01"));
  private static final Told IN_SUMMER =
      new Told("b", "2031-06-11", "Mara Teld", LIGHTHOUSE, quoted(LIGHTHOUSE, "2031-06-10"));

  private static final Told FOR =
      new Told("a", "2031-03-02", "Mara Teld", "She supports the harbour bridge toll", "");
  private static final Told AGAINST =
      new Told("b", "2031-03-02", "Mara Teld", "She opposes the harbour bridge toll", "");

  private static final String PORT = "; say:target <id/entity/port-of-velm>";
  private static final Told FEW =
      new Told(
          "a",
          "2031-03-05",
          "Mara Teld",
          "On March 4, 2031 there were 120 striking dockers at the gate",
          PORT);
  private static final Told MANY =
      new Told(
          "b",
          "2031-03-06",
          "Tom Reyd",
          "Not one ship was unloaded as 310 striking dockers stayed away on March 4, 2031",
          PORT);

  private static final Told SAID =
      new Told(
          "a",
          "2031-03-05",
          "Mara Teld",
          "The council sold the abandoned lighthouse to a foreign brewery last winter",
          "; say:act c:say");
  private static final Told DENIED =
      new Told(
          "b",
          "2031-03-09",
          "Mara Teld",
          "the council sold the abandoned lighthouse to a foreign brewery",
          "; say:act c:deny");

  /** A check, and what it is to find. */
  record Planted(String check, Kind kind, Told one, Told other) {

    @Override
    public String toString() {
      return check;
    }
  }

  /** A check, what only looks as if it were for it, and why. */
  record NearMiss(String check, String why, List<Told> told) {

    NearMiss(String check, String why, Told... told) {
      this(check, why, List.of(told));
    }

    @Override
    public String toString() {
      return check + ": " + why;
    }
  }

  static final List<Planted> PLANTED =
      List.of(
          new Planted("recycled-quotation", Kind.DATE_CONFLICT, IN_SPRING, IN_SUMMER),
          new Planted("both-sides-at-once", Kind.POLARITY, FOR, AGAINST),
          new Planted("numbers-of-one-day", Kind.NUMBER_MISMATCH, FEW, MANY),
          new Planted("against-own-claim", Kind.POLARITY, SAID, DENIED));

  static final List<NearMiss> NEAR_MISSES =
      List.of(
          new NearMiss(
              "recycled-quotation",
              "within a month",
              IN_SPRING,
              IN_SUMMER.on("2031-03-22").with(quoted(LIGHTHOUSE, "2031-03-21"))),
          new NearMiss(
              "recycled-quotation", "of two speakers", IN_SPRING, IN_SUMMER.by("Tom Reyd")),
          new NearMiss(
              "recycled-quotation",
              "the date is that of the article alone",
              IN_SPRING,
              IN_SUMMER.with(quoted(LIGHTHOUSE, "2031-06-10").replace("stated", "publication"))),
          new NearMiss(
              "recycled-quotation",
              "a short phrase",
              IN_SPRING
                  .saying("We will never sell it")
                  .with(quoted("We will never sell it", "2031-03-01")),
              IN_SUMMER
                  .saying("We will never sell it")
                  .with(quoted("We will never sell it", "2031-06-10"))),
          new NearMiss("both-sides-at-once", "of two speakers", FOR, AGAINST.by("Tom Reyd")),
          new NearMiss("both-sides-at-once", "of one outlet", FOR, AGAINST.in("a")),
          new NearMiss("both-sides-at-once", "weeks apart", FOR, AGAINST.on("2031-03-20")),
          new NearMiss(
              "both-sides-at-once",
              "first the one and then the other",
              FOR.with(said("2031-02-27")),
              AGAINST.with(said("2031-03-01"))),
          new NearMiss(
              "both-sides-at-once",
              "tolls there are many",
              FOR.saying("She supports the toll"),
              AGAINST.saying("She opposes the toll")),
          new NearMiss(
              "both-sides-at-once", "one article tells both", FOR, AGAINST, AGAINST.in("a")),
          new NearMiss(
              "both-sides-at-once",
              "hearsay",
              FOR,
              AGAINST.with("; say:via <id/article/b#report-1>")),
          new NearMiss(
              "numbers-of-one-day",
              "another day",
              FEW,
              MANY.saying(MANY.words().replace("March 4", "March 5"))),
          new NearMiss(
              "numbers-of-one-day",
              "at least",
              FEW,
              MANY.saying(MANY.words().replace("310", "at least 310"))),
          new NearMiss(
              "numbers-of-one-day",
              "nearly the same",
              FEW,
              MANY.saying(MANY.words().replace("310", "125"))),
          new NearMiss(
              "numbers-of-one-day",
              "something else counted",
              FEW,
              MANY.saying(MANY.words().replace("striking", "retired"))),
          new NearMiss(
              "numbers-of-one-day",
              "of another port",
              FEW,
              MANY.with(PORT.replace("velm", "kesh"))),
          new NearMiss(
              "numbers-of-one-day",
              "it gives the other number, too",
              FEW,
              MANY.saying(MANY.words() + ", not 120 striking dockers")),
          new NearMiss("numbers-of-one-day", "of one outlet", FEW, MANY.in("a")),
          new NearMiss("against-own-claim", "of two speakers", SAID, DENIED.by("Tom Reyd")),
          new NearMiss(
              "against-own-claim", "twice the same side", SAID, DENIED.with("; say:act c:say")),
          new NearMiss(
              "against-own-claim",
              "hearsay",
              SAID.with(SAID.more() + " ; say:via <id/article/a#report-1>"),
              DENIED));

  @TempDir Path folder;

  private static String quoted(String words, String day) {
    return "; say:quote \"%s\"@en ; say:dating c:stated %s".formatted(words, said(day));
  }

  private static String said(String day) {
    return "; say:earliest \"%1$s\"^^xsd:date ; say:latest \"%1$s\"^^xsd:date".formatted(day);
  }

  @ParameterizedTest
  @FieldSource("PLANTED")
  void findsWhatNoJudgeFinds(Planted planted) throws IOException {
    try (StatementStore store = store(planted.one(), planted.other())) {
      Source source = shipped(planted.check());

      assertThat(check(store, source).failures()).isEmpty();

      assertThat(new StoredFindings(store).all())
          .singleElement()
          .satisfies(it -> {
            assertThat(it.why()).isEqualTo(source.read().title());
            assertThat(it.kind()).isEqualTo(planted.kind());
            assertThat(it.between()).containsExactly(planted.one().iri(0), planted.other().iri(1));
          });
    }
  }

  @ParameterizedTest
  @FieldSource("NEAR_MISSES")
  void passesOver(NearMiss miss) throws IOException {
    try (StatementStore store = store(miss.told().toArray(Told[]::new))) {
      Source source = shipped(miss.check());

      assertThat(check(store, source).failures()).isEmpty();

      assertThat(new StoredFindings(store).all())
          .extracting(Finding::why)
          .doesNotContain(source.read().title());
    }
  }

  @Test
  void saysNothingOfTheSample() {
    try (StatementStore store = GoldGraph.checkedIn(folder.resolve("sample"))) {
      List<Source> all = CheckQueries.shipped();

      assertThat(check(store, all.toArray(Source[]::new)).failures()).isEmpty();

      assertThat(new StoredFindings(store).all())
          .extracting(Finding::why)
          .doesNotContainAnyElementsOf(all.stream().map(it -> it.read().title()).toList());
    }
  }

  @Test
  void eachIsTested() {
    assertThat(CheckQueries.shipped())
        .extracting(Source::name)
        .containsExactlyInAnyOrderElementsOf(PLANTED.stream().map(Planted::check).toList())
        .containsExactlyInAnyOrderElementsOf(
            NEAR_MISSES.stream().map(NearMiss::check).distinct().toList());
  }

  @Test
  void eachGoesByTheNameOfItsFile() {
    assertThat(CheckQueries.shipped())
        .allSatisfy(it -> assertThat(it.read().id()).isEqualTo(it.name()));
  }

  private static Source shipped(String name) {
    return CheckQueries.shipped().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private StatementStore store(Told... told) throws IOException {
    List<String> quads = new ArrayList<>();
    quads.add(
        """
        PREFIX say: <https://w3id.org/hearsay#>
        PREFIX c: <https://w3id.org/hearsay/code#>
        PREFIX schema: <http://schema.org/>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        BASE <http://localhost:3030/>
        """);
    for (int i = 0; i < told.length; i++) {
      quads.add(told[i].quads(i));
      quads.add(told[i].entities());
    }
    Path file = Files.writeString(folder.resolve("told.trig"), String.join("\n", quads));
    StatementStore store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
    store.load(file);
    return store;
  }

  private static RunReport check(StatementStore store, Source... sources) {
    return new Check(
            store,
            new EnglishAnnotator(),
            WORDS,
            Judges.english(WORDS),
            (one, other) -> 0.9,
            Stream.of(sources).toList(),
            "1",
            InstantSource.fixed(Noon.INSTANT))
        .run(Check.Scope.usual());
  }
}
