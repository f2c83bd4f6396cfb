package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** The days of the events among which statements stand. */
final class Scenes {

  /** The headline and the first three paragraphs, in which a report tells its day. */
  private static final int HEAD = 4;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:In|At|On|During|Outside|Inside|By|After|Before) [^,;:“”\"]{0,60}|\\p{L}+,? )?");

  /** In code points. */
  private static final int LONGEST_HEADLINE = 120;

  /** Where people meet to speak: the report of it is of what they said there. */
  private static final Pattern SESSION =
      Pattern.compile(
          "\\b(?:MPs|[Ll]awmakers|[Ss]enators|[Pp]arliament|[Cc]ouncil|[Aa]ssembly|Senate|House|Congress"
              + "|[Cc]ommittee|hearing|session)\\b");

  private static final Pattern BEFORE_OTHERS =
      Pattern.compile(
          "(?i)\\b(?:by|until|till|through|since|before|after|from|next|coming|every|for) $");

  /** In code points: a dateline is no longer. */
  private static final int LONGEST_DATELINE = 80;

  private final AnnotatedArticle article;
  private final ArticleTimes times;
  private final PublicationTimes publication;
  private final int body;
  private final Optional<LocalDate> dayOfArticle;

  Scenes(AnnotatedArticle article, ArticleTimes times, PublicationTimes publication) {
    this.article = article;
    this.times = times;
    this.publication = publication;
    this.body = firstOfBody();
    this.dayOfArticle = dayOfArticle();
  }

  /** The day of which the whole article reports, where it is the day it appeared or was filed. */
  Optional<Dating> ofArticle() {
    return dayOfArticle.map(it -> new Dating(new When.On(it), List.of(), Basis.EVENT));
  }

  /** The event that the first paragraph tells of, if it has just been. */
  Optional<Dating> ofLead() {
    return times.narrated().stream()
        .filter(it -> paragraphAt(it.span().start()) <= body && isPast(it))
        .filter(it -> it.day().isPresent() && publication.isLatestNews(it.when()))
        .findFirst()
        .map(it -> new Dating(it.when(), List.of(it.span()), Basis.EVENT));
  }

  /** The day of the last event told before, on which a conversation that is printed took place. */
  Optional<Dating> before(int offset) {
    return times.narrated().reversed().stream()
        .filter(it -> it.span().end() <= offset && isPast(it))
        .filter(it -> it.day().isPresent() && publication.isNews(it.when()))
        .findFirst()
        .map(it -> new Dating(it.when(), List.of(it.span()), Basis.EVENT));
  }

  /** Whether it stands in the headline, the first paragraph or the next. */
  boolean isLead(int paragraph) {
    return paragraph <= body + 1;
  }

  /** Whether it stands before the first paragraph. */
  boolean isHeadline(int paragraph) {
    return paragraph < body;
  }

  /** The first paragraph that is long enough to be none of the headline and the byline. */
  private int firstOfBody() {
    int start = 0;
    for (Span sentence : article.sentences()) {
      int paragraph = paragraphAt(sentence.start());
      start = paragraph == paragraphAt(start) ? start : sentence.start();
      if (sentence.end() - start > LONGEST_HEADLINE) {
        return paragraph;
      }
    }
    return 0;
  }

  private Optional<LocalDate> dayOfArticle() {
    Optional<TimeExpression> dateline =
        times.all().stream()
            .filter(it -> paragraphAt(it.span().start()) <= body && isDateline(it))
            .filter(it -> it.day().isPresent() && publication.isNews(it.when()))
            .findFirst();
    return dateline
        .or(() ->
            times.narrated().stream()
                .filter(it -> paragraphAt(it.span().start()) < HEAD && isPast(it))
                .filter(it -> isOfPublication(it) || isOfSession(it))
                .findFirst())
        .flatMap(TimeExpression::day);
  }

  /** Whether it tells, in the first paragraph, of a meeting. */
  private boolean isOfSession(TimeExpression expression) {
    Span sentence = article.sentenceAt(expression.span().start());
    return paragraphAt(expression.span().start()) == body
        && expression.day().isPresent()
        && publication.isLatestNews(expression.when())
        && SESSION.matcher(article.text().slice(sentence)).find();
  }

  private boolean isOfPublication(TimeExpression expression) {
    return publication.day().isPresent() && expression.day().equals(publication.day());
  }

  /** Not the day of what is still to come, nor one that only names something: <i>Monday's</i>. */
  private boolean isPast(TimeExpression expression) {
    int end = Math.min(article.text().length(), expression.span().end() + 2);
    int start = Math.max(0, expression.span().start() - 12);
    return !article.text().slice(expression.span()).matches("(?i)(?:this|to(?:day|night)).*")
        && !article.text().slice(expression.span().end(), end).matches("['’]s")
        && !BEFORE_OTHERS.matcher(article.text().slice(start, expression.span().start())).find();
  }

  private boolean isDateline(TimeExpression expression) {
    int end = Math.min(article.text().length(), expression.span().end() + 30);
    String after = article.text().slice(expression.span().end(), end);
    Span sentence = article.sentenceAt(expression.span().start());
    return expression.span().start() - sentence.start() < LONGEST_DATELINE
        && after.matches("(?s),?(?: \\([^)]*\\))? ?(?:—|–|--|-).*");
  }

  /** The day that an earlier sentence of the paragraph sets: <i>On Monday the quay was full</i>. */
  Optional<Dating> ofParagraph(Attribution attribution) {
    int start = attribution.extent().start();
    int paragraph = paragraphOf(attribution);
    return times.narrated().reversed().stream()
        .filter(it -> it.span().end() <= start && paragraphAt(it.span().start()) == paragraph)
        .filter(it -> it.day().isPresent() && publication.isNews(it.when()))
        .filter(it -> opensSentence(it) && isPast(it))
        .findFirst()
        .map(it -> new Dating(it.when(), List.of(it.span()), Basis.EVENT));
  }

  private boolean opensSentence(TimeExpression expression) {
    Span sentence = article.sentenceAt(expression.span().start());
    return OPENING
        .matcher(article.text().slice(sentence.start(), expression.span().start()))
        .matches();
  }

  int paragraphOf(Attribution attribution) {
    return paragraphAt(
        attribution.cue().isEmpty()
            ? attribution.content().getFirst().start()
            : attribution.cue().getFirst().start());
  }

  private int paragraphAt(int offset) {
    int token = Math.min(article.firstTokenFrom(offset), article.tokens().size() - 1);
    return token < 0 ? 0 : article.tokens().get(token).paragraph();
  }
}
