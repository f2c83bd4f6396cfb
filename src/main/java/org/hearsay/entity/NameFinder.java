package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Finds names in an article: those of the authority, names that the article alone introduces, and
 * the surnames by which it then calls these people.
 */
final class NameFinder {

  /** Where one name fits several entities, the kind that news speaks of most comes first. */
  private static final List<EntityKind> BY_WORTH =
      List.of(
          EntityKind.PERSON,
          EntityKind.OUTLET,
          EntityKind.ORGANISATION,
          EntityKind.COUNTRY,
          EntityKind.PLACE,
          EntityKind.POST);

  private final AnnotatedArticle article;
  private final Authority authority;
  private final List<NameMention> mentions = new ArrayList<>();

  private NameFinder(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
  }

  static ArticleNames find(AnnotatedArticle article, Authority authority) {
    NameFinder finder = new NameFinder(article, authority);
    List<CapitalRun> single = finder.findFullNames();
    single.forEach(finder::addSurname);
    finder.mentions.sort(Comparator.comparing(NameMention::span));
    return new ArticleNames(article, authority, finder.mentions);
  }

  /** Adds full names, and returns the capitalised words that may be surnames. */
  private List<CapitalRun> findFullNames() {
    List<CapitalRun> single = new ArrayList<>();
    int token = 0;
    while (token < article.tokens().size()) {
      Optional<NameIndex.Found> known = authority.names().findAt(article, token);
      if (known.isPresent()) {
        add(known.get());
        token = known.get().end();
        continue;
      }
      Optional<CapitalRun> run = CapitalRun.at(article, token);
      token = run.isEmpty() ? token + 1 : readRun(run.get(), single);
    }
    return single;
  }

  /** Returns the token to go on from. */
  private int readRun(CapitalRun run, List<CapitalRun> single) {
    for (int i = run.start(); i < run.end(); i++) {
      if (i > run.start() && authority.names().findAt(article, i).isPresent()) {
        // "Keldra President Mara Teld" where the authority knows her: her name stands for itself.
        return i;
      }
    }
    if (run.nameWords(article) >= 2) {
      add(run);
    } else {
      single.add(run);
    }
    return run.end();
  }

  private void add(NameIndex.Found known) {
    Entity entity =
        known.entities().stream()
            .min(Comparator.comparingInt(it -> BY_WORTH.indexOf(it.kind())))
            .orElseThrow();
    boolean byName = entity.name().equals(article.text().slice(span(known.start(), known.end())));
    double confidence = known.entities().size() == 1 ? .97 : .8;
    String rule = byName ? "authority-name" : "authority-alias";
    mentions.add(
        new NameMention(
            span(known.start(), known.end()),
            known.start(),
            known.end(),
            entity,
            confidence,
            rule));
  }

  private void add(CapitalRun run) {
    Span span = span(run.nameStart(), run.end());
    String name = article.text().slice(span).replaceAll("\\s+", " ");
    EntityKind kind = run.hasTitle() ? EntityKind.PERSON : run.kind(article);
    mentions.add(
        new NameMention(
            span,
            run.nameStart(),
            run.end(),
            Entity.minted(name, kind, Gender.UNKNOWN),
            run.hasTitle() ? .9 : .8,
            "full-name"));
  }

  private void addSurname(CapitalRun run) {
    Span span = span(run.nameStart(), run.end());
    String name = article.text().slice(span);
    if (NewsWords.isCalendar(name)) {
      return;
    }
    List<NameMention> bearers =
        mentions.stream()
            .filter(it -> it.isPerson() && !it.rule().equals("surname"))
            .filter(it -> it.entity().surname().equals(name))
            .toList();
    Optional<NameMention> bearer =
        bearers.stream()
            .filter(it -> it.span().end() <= span.start())
            .max(Comparator.comparing(NameMention::span))
            .or(() -> bearers.stream().min(Comparator.comparing(NameMention::span)));
    if (bearer.isPresent()) {
      long people = bearers.stream().map(NameMention::entity).distinct().count();
      mentions.add(mention(run, span, bearer.get().entity(), people == 1 ? .93 : .6, "surname"));
      return;
    }
    Optional<Entity> known = authority.findBySurname(name);
    if (known.isPresent()) {
      mentions.add(mention(run, span, known.get(), .75, "surname-of-office-holder"));
    } else if (run.hasTitle()) {
      Entity person = Entity.minted(name, EntityKind.PERSON, Gender.UNKNOWN);
      mentions.add(mention(run, span, person, .7, "title-and-name"));
    }
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
