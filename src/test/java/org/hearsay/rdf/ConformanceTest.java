package org.hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.jena.rdf.model.Model;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.entity.Circle;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.OccasionKind;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Resolution;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.shape.Severity;
import org.hearsay.shape.ShapeCheck;
import org.hearsay.shape.Violation;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.Directness;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.statement.StatementKeys;
import org.hearsay.statement.Wording;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written conforms to the shapes, with no blank node in it. */
class ConformanceTest {

  private static final ShapeCheck SHAPES = new ShapeCheck();
  private static final List<String> ACTS = CueLexicon.english().acts();

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whateverIsWrittenConforms(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Wordings wordings = random.nextBoolean() ? Wordings.FULL : Wordings.QUOTES;

    Model written = Harbour.union(Harbour.writer(wordings).write(anyStatements(random)));

    assertThat(violations(written)).isEmpty();
    assertThat(written.listSubjects().toList()).noneMatch(it -> it.isAnon());
    assertThat(written.listObjects().toList()).noneMatch(it -> it.isAnon());
  }

  @Test
  void anArticleWithoutStatementsConforms() {
    ArticleStatements silent = new ArticleStatements(Harbour.bare(), Fact.unknown(), List.of());

    assertThat(violations(Harbour.union(Harbour.writer(Wordings.FULL).write(silent)))).isEmpty();
  }

  @Test
  void manyArticlesConformTogether() {
    SplittableRandom random = new SplittableRandom(7);
    Model all = Harbour.turtle("");
    ArticleWriter writer = Harbour.writer(Wordings.FULL);
    for (int i = 0; i < 20; i++) {
      ArticleStatements some = anyStatements(random);
      Article article =
          Harbour.article("b" + i, some.article().outlet(), some.article().published());
      all.add(
          Harbour.union(
              writer.write(new ArticleStatements(article, some.publisher(), some.statements()))));
    }

    assertThat(violations(all)).isEmpty();
  }

  private static List<Violation> violations(Model model) {
    return SHAPES.check(model.getGraph()).stream()
        .filter(it -> it.severity() == Severity.VIOLATION)
        .toList();
  }

  static ArticleStatements anyStatements(SplittableRandom random) {
    Article article = anyArticle(random);
    StatementKeys keys = new StatementKeys(article.id());
    List<ReportedStatement> statements = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      statements.add(anyStatement(random, keys));
    }
    Fact<Entity> publisher =
        article.outlet().find().isPresent()
            ? Fact.known(
                random.nextBoolean()
                    ? Harbour.COURIER
                    : Entity.minted(
                        "Vint Echo",
                        EntityKind.OUTLET,
                        Gender.UNKNOWN,
                        new Circle("vint-courier", "a")),
                Fact.Origin.MANIFEST)
            : Fact.unknown();
    return new ArticleStatements(article, publisher, statements);
  }

  private static Article anyArticle(SplittableRandom random) {
    if (random.nextInt(4) == 0) {
      return Harbour.full();
    }
    Fact<String> outlet =
        random.nextBoolean()
            ? Fact.known("Vint Courier", Fact.Origin.COPYRIGHT_LINE)
            : Fact.unknown();
    Fact<Published> published =
        switch (random.nextInt(4)) {
          case 0 -> Fact.known(Published.on(LocalDate.of(2024, 3, 13)), Fact.Origin.MANIFEST);
          case 1 -> Fact.known(Published.in(YearMonth.of(2024, 3)), Fact.Origin.DATELINE);
          case 2 -> Fact.known(Published.in(2024), Fact.Origin.COPYRIGHT_LINE);
          default -> Fact.unknown();
        };
    return Harbour.article("a1", outlet, published);
  }

  private static ReportedStatement anyStatement(SplittableRandom random, StatementKeys keys) {
    Wording wording = anyWording(random);
    return new ReportedStatement(
        keys.next(wording.text()),
        new Attribution(
            anySpans(random, 0),
            anySpans(random, 0),
            anySpans(random, 1),
            List.of(),
            random.nextDouble(),
            random.nextBoolean() ? "encoder" : "continued-quotation"),
        anyParticipants(random),
        wording,
        random.nextBoolean() ? List.of() : List.of("said", "tells \"all\""),
        List.of(ACTS.get(random.nextInt(ACTS.size()))),
        anyDating(random));
  }

  private static Wording anyWording(SplittableRandom random) {
    String words = "it fell \\ \"twice\" \n" + random.nextInt(3);
    return switch (random.nextInt(3)) {
      case 0 -> new Wording("“" + words + "”", words, Directness.DIRECT);
      case 1 -> new Wording("that “" + words + "” again", words, Directness.MIXED);
      default -> new Wording("that " + words, "", Directness.INDIRECT);
    };
  }

  private static List<Span> anySpans(SplittableRandom random, int least) {
    List<Span> spans = new ArrayList<>();
    int start = random.nextInt(20);
    int count = least + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      int end = start + 1 + random.nextInt(8);
      spans.add(new Span(start, end));
      start = end + 1 + random.nextInt(20);
    }
    return spans;
  }

  private static Participants anyParticipants(SplittableRandom random) {
    List<Resolution> speakers = new ArrayList<>();
    List<Party> addressees = new ArrayList<>();
    List<Participants.Relay> relays = new ArrayList<>();
    int speaking = 1 + random.nextInt(3);
    for (int i = 0; i < speaking; i++) {
      speakers.add(anyResolution(random));
    }
    int listening = random.nextInt(3);
    for (int i = 0; i < listening; i++) {
      addressees.add(anyParty(random));
    }
    int passing = random.nextInt(3);
    for (int i = 0; i < passing; i++) {
      relays.add(
          new Participants.Relay(anyResolution(random), random.nextBoolean() ? "" : "reported"));
    }
    List<Entity> posts = random.nextBoolean() ? List.of(Harbour.MINISTER) : List.of();
    List<Resolution> targets = new ArrayList<>();
    int spokenOf = random.nextInt(5);
    for (int i = 0; i < spokenOf; i++) {
      targets.add(anyResolution(random));
    }
    return new Participants(speakers, posts, targets, addressees, relays, anyOccasions(random));
  }

  private static List<Occasion> anyOccasions(SplittableRandom random) {
    OccasionKind[] kinds = OccasionKind.values();
    List<Party> channels = random.nextBoolean() ? List.of() : List.of(anyParty(random));
    List<Entity> places = random.nextBoolean() ? List.of() : List.of(Harbour.VINT);
    Occasion occasion =
        new Occasion(
            kinds[random.nextInt(kinds.length)], "talks", anySpans(random, 0), channels, places);
    return random.nextBoolean() ? List.of() : List.of(occasion);
  }

  private static Resolution anyResolution(SplittableRandom random) {
    return new Resolution(anyParty(random), anySpans(random, 0), random.nextDouble(), "some-rule");
  }

  private static Party anyParty(SplittableRandom random) {
    List<Entity> entities =
        List.of(
            Harbour.TELD,
            Harbour.REYD,
            Harbour.UNION,
            Harbour.COURIER,
            Harbour.CORVANE,
            Harbour.VINT);
    List<String> labels =
        List.of("sailors", "Sailors", "…", "she", "sailors 2", "船員", "a 'b' \"c\"");
    if (random.nextBoolean()) {
      return new Party.Named(entities.get(random.nextInt(entities.size())));
    }
    PartyKind[] kinds = PartyKind.values();
    return new Party.Unnamed(
        labels.get(random.nextInt(labels.size())), kinds[random.nextInt(kinds.length)]);
  }

  private static Dating anyDating(SplittableRandom random) {
    LocalDate day = LocalDate.of(2023, 12, 31).minusDays(random.nextInt(400));
    List<Span> words = random.nextBoolean() ? List.of() : List.of(new Span(0, 9));
    When when =
        switch (random.nextInt(4)) {
          case 0 -> new When.On(day);
          case 1 -> When.between(day.minusDays(random.nextInt(60)), day);
          case 2 -> new When.NotAfter(day);
          default -> new When.Unstated();
        };
    return new Dating(when, words, words.isEmpty() ? Basis.NONE : Basis.STATED);
  }
}
