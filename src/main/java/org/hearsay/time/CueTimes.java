package org.hearsay.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/**
 * Which expression of time belongs to a cue: <i>said on Monday</i>, <i>On Monday, at a rally, he
 * said</i>; not the one that tells when something else was, as in <i>Teld, who arrived on Monday,
 * said</i>, <i>called Monday's vote a farce</i> or <i>the winner of the 2012 election said</i>.
 */
final class CueTimes {

  /** In code points, on either side of an expression. */
  private static final int CONTEXT = 60;

  /** In code points: content that only points back, as in <i>would not discuss that</i>. */
  private static final int LONGEST_PRONOUN = 4;

  private final AnnotatedArticle article;
  private final ArticleTimes times;
  private final Documents documents;
  private final List<Span> cues;
  private final List<Span> contents;

  CueTimes(
      AnnotatedArticle article,
      ArticleTimes times,
      Documents documents,
      List<Attribution> attributions) {
    this.article = article;
    this.times = times;
    this.documents = documents;
    List<Span> all = new ArrayList<>();
    for (Attribution attribution : attributions) {
      all.addAll(attribution.cue());
      attribution.relays().forEach(it -> all.addAll(it.cue()));
    }
    this.cues = List.copyOf(all);
    this.contents = attributions.stream().flatMap(it -> it.content().stream()).toList();
  }

  /** The expression that tells when the statement was made. */
  Optional<TimeExpression> of(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeExpression> ofDocument = documents.timeOf(attribution);
    return ofDocument.isPresent()
        ? ofDocument
        : nearest(attribution.cue(), attribution.source(), attribution);
  }

  /** The expression that tells when the relay passed it on. */
  Optional<TimeExpression> of(Attribution relay, Attribution attribution) {
    return nearest(relay.cue(), relay.source(), attribution);
  }

  private Optional<TimeExpression> nearest(
      List<Span> cue, List<Span> source, Attribution attribution) {
    for (Span each : cue) {
      Optional<TimeExpression> found =
          candidates(each, attribution).stream()
              .filter(it -> belongs(it.span(), each, source))
              .min(Comparator.comparingInt(it -> distance(it.span(), each)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<TimeExpression> candidates(Span cue, Attribution attribution) {
    Span sentence = article.sentenceAt(cue.start());
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression expression : times.all()) {
      boolean here = sentence.covers(expression.span());
      boolean said = attribution.content().stream().anyMatch(it -> it.overlaps(expression.span()));
      if (here && (!said || isTimeOfTelling(expression.span(), cue))) {
        found.add(expression);
      }
    }
    return found;
  }

  /**
   * Whether an expression at the edge of the content is of the cue all the same: <i>said | Monday
   * that it fell</i>, <i>rejected | it in a ruling released on Monday</i>.
   */
  private boolean isTimeOfTelling(Span expression, Span cue) {
    if (expression.overlaps(cue)) {
      return true;
    }
    boolean turn = article.text().slice(cue).chars().noneMatch(Character::isLetter);
    if (turn || article.quotationsIn(expression).stream().anyMatch(it -> it.covers(expression))) {
      return false;
    }
    boolean next = expression.start() >= cue.end() && between(cue, expression).isBlank();
    int end = article.sentenceAt(expression.start()).end();
    String after = article.text().slice(expression.end(), Math.max(end, expression.end()));
    if (next && Phrasing.startsSentence(after)) {
      return true;
    }
    if (expression.start() >= cue.end() && after.startsWith(" that ")) {
      return Phrasing.isOneClause(between(cue, expression));
    }
    Span sentence = article.sentenceAt(cue.start());
    String before =
        article.text().slice(sentence.start(), Math.max(sentence.start(), expression.start()));
    return Phrasing.isOccasion(before);
  }

  private boolean belongs(Span expression, Span cue, List<Span> source) {
    if (expression.overlaps(cue)) {
      return true;
    }
    if (isNearerToAnotherCue(expression, cue) || !isOfAVerb(expression)) {
      return false;
    }
    boolean inSource = source.stream().anyMatch(it -> it.overlaps(expression));
    return expression.start() >= cue.end()
        ? !inSource && !isBeyondContent(expression, cue) && followsCue(expression, cue)
        : precedesCue(expression, cue, inSource);
  }

  private boolean isNearerToAnotherCue(Span expression, Span cue) {
    int distance = distance(expression, cue);
    Span sentence = article.sentenceAt(cue.start());
    return cues.stream()
        .filter(it -> !it.equals(cue) && sentence.covers(it))
        .anyMatch(it -> distance(expression, it) < distance);
  }

  /** Whether something said in other words stands between: <i>said it fell on Monday</i>. */
  private boolean isBeyondContent(Span expression, Span cue) {
    return contents.stream()
        .filter(it -> it.start() >= cue.end() && it.end() <= expression.start())
        .filter(it -> it.length() > LONGEST_PRONOUN)
        .filter(it -> article.sentenceAt(cue.start()).covers(it))
        .anyMatch(it -> article.quotationsIn(it).isEmpty());
  }

  private boolean followsCue(Span expression, Span cue) {
    String between = between(cue, expression);
    return between.equals(" that ") || Phrasing.isOneClause(between);
  }

  private boolean precedesCue(Span expression, Span cue, boolean inSource) {
    Span sentence = article.sentenceAt(cue.start());
    String opening = article.text().slice(sentence.start(), expression.start());
    if (Phrasing.isOpening(opening) || Phrasing.isIssue(opening)) {
      return true;
    }
    String between = between(expression, cue);
    boolean adjacent = between.length() <= 12 && between.matches("[\\p{L} ]*");
    return adjacent && (!inSource || between.isBlank());
  }

  private boolean isOfAVerb(Span expression) {
    int start = Math.max(0, expression.start() - CONTEXT);
    int end = Math.min(article.text().length(), expression.end() + CONTEXT);
    return Phrasing.isOfVerb(
        article.text().slice(start, expression.start()),
        article.text().slice(expression),
        article.text().slice(expression.end(), end));
  }

  private String between(Span left, Span right) {
    int from = left.end();
    return article.text().slice(from, right.start());
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}
