package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * The expressions of time of one article, read once.
 *
 * @param all in text order
 * @param narrated those among them that stand outside of all that is said
 */
record ArticleTimes(List<TimeExpression> all, List<TimeExpression> narrated) {

  /** In code points: about two paragraphs, within which a year that was named holds on. */
  private static final int REACH_OF_YEAR = 1_000;

  ArticleTimes {
    all = List.copyOf(all);
    narrated = List.copyOf(narrated);
  }

  /**
   * Reads an article.
   *
   * @param contents what is said in it
   */
  static ArticleTimes of(AnnotatedArticle article, List<Span> contents) {
    EnglishTimes english = new EnglishTimes(article.article().published().find());
    NarrativeTimes narrative = new NarrativeTimes(article.text());
    List<TimeExpression> all = new ArrayList<>();
    List<TimeExpression> narrated = new ArrayList<>();
    for (Span sentence : article.sentences()) {
      List<TimeExpression> found = new ArrayList<>(english.in(sentence, article.text()));
      found.replaceAll(it -> narrowed(it, all));
      for (TimeExpression relative : narrative.in(sentence, all, narrated)) {
        if (found.stream().noneMatch(it -> it.span().overlaps(relative.span()))) {
          found.add(relative);
        }
      }
      found.sort(Comparator.comparing(TimeExpression::span));
      all.addAll(found);
      found.removeIf(it -> contents.stream().anyMatch(content -> content.overlaps(it.span())));
      narrated.addAll(found);
    }
    return new ArticleTimes(all, narrated);
  }

  /**
   * A month or day whose year the day of publication leaves open is one of the year that the text
   * named last, if that is one of the two. A period that runs over the end of a year, such as a
   * winter, lies in no single one.
   */
  private static TimeExpression narrowed(TimeExpression expression, List<TimeExpression> before) {
    if (!(expression.when() instanceof When.Between(LocalDate first, LocalDate last))
        || first.getYear() == last.getYear()
        || first.getDayOfYear() > last.getDayOfYear()) {
      return expression;
    }
    return before.reversed().stream()
        .filter(it -> expression.span().start() - it.span().end() <= REACH_OF_YEAR)
        .map(ArticleTimes::yearOf)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(year -> year == first.getYear() || year == last.getYear())
        .map(year ->
            new TimeExpression(
                expression.span(), When.between(first.withYear(year), last.withYear(year))))
        .orElse(expression);
  }

  private static Optional<Integer> yearOf(TimeExpression expression) {
    return expression
        .when()
        .earliest()
        .map(LocalDate::getYear)
        .filter(
            year -> expression.when().latest().map(LocalDate::getYear).equals(Optional.of(year)));
  }

  /** All but those words, which tell of something else than the story's events. */
  ArticleTimes without(List<Span> words) {
    return new ArticleTimes(
        all, narrated.stream().filter(it -> !words.contains(it.span())).toList());
  }
}
