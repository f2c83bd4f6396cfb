package org.hearsay.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Circle;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Holding;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.OccasionKind;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Participants.Relay;
import org.hearsay.entity.Party;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.Resolution;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.Directness;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.statement.Wording;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.time.EnglishDateResolver;
import org.hearsay.time.StatementDates;
import org.hearsay.time.Utterance;
import org.hearsay.time.When;

/**
 * The application's pipeline with readers in the place of its stages: what it would make of the
 * sample's articles if it made no mistake.
 */
final class ReadByPeople {

  static final String RULE = "gold";

  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘'](.+?)[’'](?!\\p{L})");

  private final Map<String, ExpectedArticle> expected;
  private final ExpectedParties parties;
  private final Authority authority;
  private final StatementPipeline pipeline;

  ReadByPeople(List<ExpectedArticle> articles, Authority authority) {
    this.expected =
        articles.stream().collect(Collectors.toMap(ExpectedArticle::id, Function.identity()));
    this.parties = new ExpectedParties(authority, articles);
    this.authority = authority;
    this.pipeline =
        new StatementPipeline(
            new EnglishAnnotator(),
            article ->
                new Extraction(
                    of(article).stream().map(ReadByPeople::attribution).toList(), List.of()),
            CueLexicon.english(),
            (article, found) -> of(article).stream().map(it -> participants(it, article)).toList(),
            new Publishers(authority),
            this::datings);
  }

  ArticleStatements statementsOf(Article article) {
    ArticleStatements made = pipeline.statementsOf(article);
    List<ExpectedArticle.Attribution> read = expected.get(article.name()).attributions();
    List<ReportedStatement> statements = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      statements.add(withDirectness(made.statements().get(i), read.get(i).expectedDirectness()));
    }
    return new ArticleStatements(article, made.publisher(), statements);
  }

  private List<ExpectedArticle.Attribution> of(AnnotatedArticle article) {
    return expected.get(article.article().name()).attributions();
  }

  private static Attribution attribution(ExpectedArticle.Attribution read) {
    return new Attribution(
        ExpectedArticle.Attribution.spans(read.source()),
        ExpectedArticle.Attribution.spans(read.cue()),
        ExpectedArticle.Attribution.spans(read.content()),
        List.of(),
        1,
        RULE);
  }

  private Participants participants(ExpectedArticle.Attribution read, AnnotatedArticle article) {
    Text text = article.text();
    Circle circle = Circle.of(article.article(), authority);
    List<Span> source = ExpectedArticle.Attribution.spans(read.source());
    List<String> names = read.speakers();
    List<Resolution> speakers =
        names.stream()
            .map(name -> {
              List<Span> mention = names.size() == 1 ? source : mentionOf(name, source, text);
              return new Resolution(
                  parties.speaker(name, read.speakerType(), circle), mention, 1, RULE);
            })
            .toList();
    return new Participants(
        speakers,
        posts(speakers, source, text),
        ExpectedArticle.Attribution.names(read.targets()).stream()
            .flatMap(name -> parties.findEntity(name, circle).stream())
            .map(it -> new Resolution(new Party.Named(it), List.of(), 1, RULE))
            .toList(),
        ExpectedArticle.Attribution.names(read.addressees()).stream()
            .map(it -> parties.party(it, circle))
            .toList(),
        ExpectedArticle.Attribution.names(read.via()).stream()
            .map(name ->
                new Relay(new Resolution(parties.party(name, circle), List.of(), 1, RULE), ""))
            .toList(),
        occasions(read.occasion(), circle));
  }

  /** The occasion as people call it; what it was with is its channel, where that is known. */
  private List<Occasion> occasions(String label, Circle circle) {
    if (label.isEmpty()) {
      return List.of();
    }
    Map<String, OccasionKind> kinds =
        Map.of(
            "interview",
            OccasionKind.INTERVIEW,
            "rally",
            OccasionKind.SPEECH,
            "call",
            OccasionKind.CALL);
    OccasionKind kind = kinds.getOrDefault(label.split(" ", -1)[0], OccasionKind.RELEASE);
    int with = label.indexOf(" with ");
    List<Party> channel =
        with < 0
            ? List.of()
            : parties
                .findEntity(label.substring(with + 6), circle)
                .map(it -> (Party) new Party.Named(it))
                .stream()
                .toList();
    return List.of(new Occasion(kind, label, List.of(), channel, List.of()));
  }

  /** Of several joint speakers, where the last word of this one's name stands in the source. */
  private static List<Span> mentionOf(String name, List<Span> source, Text text) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (Span span : source) {
      Matcher matcher = Pattern.compile(Pattern.quote(last)).matcher(text.slice(span));
      if (matcher.find()) {
        int start = span.start() + matcher.start();
        return List.of(new Span(start, start + last.length()));
      }
    }
    return List.of();
  }

  /** The posts that the authority knows one named speaker to hold and the source names. */
  private List<Entity> posts(List<Resolution> speakers, List<Span> source, Text text) {
    if (!(speakers.getFirst().party() instanceof Party.Named named) || speakers.size() > 1) {
      return List.of();
    }
    String words = source.stream().map(text::slice).collect(Collectors.joining(" "));
    return authority.holdingsOf(named.entity().id()).stream()
        .map(Holding::post)
        .map(authority::find)
        .flatMap(Optional::stream)
        .filter(post -> words.toLowerCase(Locale.ROOT).contains(post.aliases().getFirst()))
        .toList();
  }

  /** The words of time are those that mean just what the reader understood. */
  private List<StatementDates> datings(AnnotatedArticle article, List<Utterance> found) {
    List<StatementDates> bySoftware = new EnglishDateResolver().resolve(article, found);
    Optional<LocalDate> published = article.article().published().find().map(Published::last);
    List<StatementDates> datings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Optional<When> read = of(article).get(i).when();
      Dating software = bySoftware.get(i).said();
      When bounded = bounded(read, published);
      boolean agreed = read.isPresent() && software.when().equals(bounded);
      Dating dating =
          new Dating(
              bounded,
              agreed ? software.words() : List.of(),
              agreed ? software.basis() : Basis.NONE);
      datings.add(new StatementDates(dating, List.of()));
    }
    return datings;
  }

  /** Nothing was said after the article that reports it appeared. */
  private static When bounded(Optional<When> read, Optional<LocalDate> published) {
    if (read.isEmpty()) {
      return published.<When>map(When.NotAfter::new).orElseGet(When.Unstated::new);
    }
    LocalDate first = read.get().earliest().orElseThrow();
    LocalDate last = read.get().latest().orElseThrow();
    return When.between(
        first, published.filter(last::isAfter).filter(it -> !it.isBefore(first)).orElse(last));
  }

  /**
   * Turns of a transcript are quoted without marks, headlines in single ones, which the software
   * leaves to its readers.
   */
  private static ReportedStatement withDirectness(ReportedStatement made, Directness directness) {
    Wording wording = made.wording();
    if (wording.directness() == directness) {
      return made;
    }
    String quote =
        switch (directness) {
          case DIRECT -> wording.quote().isEmpty() ? wording.text() : wording.quote();
          case MIXED ->
              wording.quote().isEmpty() ? inSingleQuotes(wording.text()) : wording.quote();
          case INDIRECT -> "";
        };
    return new ReportedStatement(
        made.key(),
        made.attribution(),
        made.participants(),
        new Wording(wording.text(), quote, directness),
        made.cues(),
        made.acts(),
        made.dating());
  }

  private static String inSingleQuotes(String text) {
    Matcher quoted = SINGLE_QUOTES.matcher(text);
    if (!quoted.find()) {
      throw new IllegalStateException("Nothing is quoted in: " + text);
    }
    return quoted.group(1);
  }
}
