package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;

/**
 * Finds names in an article: those of the authority, names that the article alone introduces, and
 * the surnames by which it then calls these people.
 */
final class NameFinder {

  private final AnnotatedArticle article;
  private final Authority authority;
  private final BitSet headings;
  private final Circle circle;
  private final Homonyms homonyms;
  private final SeenNames seen;
  private final List<NameMention> mentions = new ArrayList<>();
  private final List<CapitalRun> inHeadings = new ArrayList<>();

  private NameFinder(AnnotatedArticle article, Authority authority, SeenNames seen) {
    this.article = article;
    this.headings = Headings.in(article);
    this.circle = Circle.of(article.article(), authority);
    this.homonyms = new Homonyms(article, authority);
    this.authority = authority;
    this.seen = seen;
  }

  static ArticleNames find(AnnotatedArticle article, Authority authority, List<NamedSpan> seen) {
    NameFinder finder = new NameFinder(article, authority, new SeenNames(seen));
    List<CapitalRun> single = new ArrayList<>();
    List<CapitalRun> several = new ArrayList<>();
    finder.findRuns().forEach(it -> (it.nameWords(article) >= 2 ? several : single).add(it));
    finder.addFullNames(several);
    single.addAll(finder.inHeadings);
    Bearers bearers = new Bearers(List.copyOf(finder.mentions));
    single.forEach(it -> finder.addSingle(it, bearers));
    finder.mentions.sort(Comparator.comparing(NameMention::span));
    return new ArticleNames(article, authority, finder.mentions, finder.headings);
  }

  /** Adds the names that the authority knows, and returns the other capitalised words. */
  private List<CapitalRun> findRuns() {
    List<CapitalRun> runs = new ArrayList<>();
    int token = 0;
    while (token < article.tokens().size()) {
      Optional<NameIndex.Found> known = authority.names().findAt(article, token);
      if (known.isPresent()) {
        add(known.get());
        token = known.get().end();
        continue;
      }
      Optional<CapitalRun> run = CapitalRun.at(article, token);
      token = run.isEmpty() ? token + 1 : endOf(run.get(), runs);
    }
    return runs;
  }

  /** Keeps the run unless a known name ends it; returns the token to go on from. */
  private int endOf(CapitalRun run, List<CapitalRun> runs) {
    for (int i = run.start() + 1; i < run.end(); i++) {
      if (authority.names().findAt(article, i).isPresent()) {
        // "Keldra President Mara Teld" where the authority knows her: her name stands for itself.
        return i;
      }
    }
    List<CapitalRun> parts = parts(run);
    runs.addAll(parts);
    return Math.max(run.end(), parts.getLast().end());
  }

  /** A run with a word such as <i>Union</i> is one name, whatever the model sees in it. */
  private List<CapitalRun> parts(CapitalRun run) {
    boolean body = !run.hasTitle() && run.kind(article) != EntityKind.PERSON;
    return body ? List.of(seen.extended(run)) : seen.parts(run);
  }

  /**
   * Adds the runs that are names. In a heading that is only what the article names elsewhere, and
   * of <i>Civic Union backbencher Felix Orme</i> in capitals it is that too.
   */
  private void addFullNames(List<CapitalRun> runs) {
    Map<String, Integer> printed = new HashMap<>();
    for (CapitalRun run : runs) {
      if (!headings.get(run.start())) {
        printed.merge(nameOf(run), 1, Math::addExact);
      }
    }
    for (CapitalRun run : runs) {
      Optional<CapitalRun> inner = knownWithin(run, printed.keySet());
      if (inner.isPresent()) {
        add(inner.get());
      } else if (!headings.get(run.start())) {
        add(run);
      } else {
        addLast(run);
      }
    }
  }

  private String nameOf(CapitalRun run) {
    return article.text().slice(span(run.nameStart(), run.end())).replaceAll("\\s+", " ");
  }

  /** The longest part of the run, but the whole, that is a person's name of its own elsewhere. */
  private Optional<CapitalRun> knownWithin(CapitalRun run, Set<String> names) {
    boolean heading = headings.get(run.start());
    for (int length = run.end() - run.nameStart(); length > 1; length--) {
      for (int start = run.nameStart(); start + length <= run.end(); start++) {
        CapitalRun part = new CapitalRun(run.start(), start, start + length);
        boolean whole = length == run.end() - run.nameStart();
        boolean person = part.kind(article) == EntityKind.PERSON;
        boolean ends = start + length == run.end();
        if (names.contains(nameOf(part)) && (heading || (!whole && person && ends))) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /** In <i>Furious Vint Walks Out</i> a word may be the surname of somebody in the article. */
  private void addLast(CapitalRun run) {
    for (int i = run.start(); i < run.end(); i++) {
      inHeadings.add(new CapitalRun(i, i, i + 1));
    }
  }

  private void add(NameIndex.Found known) {
    String printed = article.text().slice(span(known.start(), known.end()));
    Optional<Entity> meant = homonyms.meant(known.entities());
    if (meant.isEmpty()) {
      Entity person = Entity.minted(printed, EntityKind.PERSON, Gender.UNKNOWN, circle);
      mentions.add(mention(known, person, .6, "name-of-several"));
      return;
    }
    Entity entity = meant.get();
    boolean byName = entity.name().equals(printed);
    double confidence = known.entities().size() == 1 ? .97 : .8;
    String rule = byName ? "authority-name" : "authority-alias";
    mentions.add(mention(known, entity, confidence, rule));
  }

  private NameMention mention(
      NameIndex.Found known, Entity entity, double confidence, String rule) {
    return new NameMention(
        span(known.start(), known.end()), known.start(), known.end(), entity, confidence, rule);
  }

  private void add(CapitalRun run) {
    Span span = span(run.nameStart(), run.end());
    String name = article.text().slice(span).replaceAll("\\s+", " ");
    EntityKind kind = run.hasTitle() ? EntityKind.PERSON : kind(run);
    boolean inCapitals = kind == EntityKind.PERSON && Capitals.isAll(name);
    mentions.add(
        new NameMention(
            span,
            run.nameStart(),
            run.end(),
            Entity.minted(inCapitals ? Capitals.lowered(name) : name, kind, Gender.UNKNOWN, circle),
            run.hasTitle() ? .9 : .8,
            "full-name"));
  }

  /** A word such as <i>Courier</i> or <i>Union</i> tells; without one, the model does. */
  private EntityKind kind(CapitalRun run) {
    EntityKind byWords = run.kind(article);
    return byWords == EntityKind.PERSON
        ? seen.find(run).map(it -> SeenNames.kind(it.type())).orElse(byWords)
        : byWords;
  }

  private void addSingle(CapitalRun run, Bearers bearers) {
    Span span = span(run.nameStart(), run.end());
    String name = article.text().slice(span);
    if (NewsWords.isCalendar(name)) {
      return;
    }
    Optional<Bearers.Bearer> bearer =
        bearers
            .ofSurname(name, titleGender(run))
            .or(() -> bearers.ofSurname(Capitals.lowered(name), titleGender(run)))
            .or(() -> run.hasTitle() ? Optional.empty() : bearers.ofGivenName(name, span));
    if (bearer.isPresent()) {
      Bearers.Bearer found = bearer.get();
      mentions.add(mention(run, span, found.person(), found.confidence(), found.rule()));
      return;
    }
    Optional<Entity> known = authority.findBySurname(name);
    if (known.isPresent()) {
      mentions.add(mention(run, span, known.get(), .75, "surname-of-office-holder"));
    } else if (run.hasTitle() && !headings.get(run.start())) {
      Entity person = Entity.minted(name, EntityKind.PERSON, Gender.UNKNOWN, circle);
      mentions.add(mention(run, span, person, .7, "title-and-name"));
    } else if (!headings.get(run.start())) {
      seen.find(run).ifPresent(it -> addSeen(run, it, bearers));
    }
  }

  private void addSeen(CapitalRun run, NamedSpan name, Bearers bearers) {
    Span span = span(run.nameStart(), run.end());
    String word = article.text().slice(span);
    boolean thing = name.type() == NameType.PERSON && run.followsArticle(article);
    if (!thing && !NewsWords.isBody(word) && !run.isHalf(article)) {
      EntityKind kind = SeenNames.kind(name.type());
      Entity entity =
          bearers
              .ofFirstWord(word, kind)
              .orElseGet(() -> Entity.minted(word, kind, Gender.UNKNOWN, circle));
      mentions.add(mention(run, span, entity, .7 * name.probability(), "model-of-names"));
    }
  }

  private Gender titleGender(CapitalRun run) {
    Gender gender = Gender.UNKNOWN;
    for (int i = run.start(); i < run.nameStart(); i++) {
      Gender told = NewsWords.genderOf(article.textOf(article.tokens().get(i)));
      gender = told == Gender.UNKNOWN ? gender : told;
    }
    return gender;
  }

  private static NameMention mention(
      CapitalRun run, Span span, Entity entity, double confidence, String rule) {
    return new NameMention(span, run.nameStart(), run.end(), entity, confidence, rule);
  }

  private Span span(int firstToken, int endToken) {
    return new Span(
        article.tokens().get(firstToken).span().start(),
        article.tokens().get(endToken - 1).span().end());
  }
}
