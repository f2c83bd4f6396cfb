package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Contents whose clause the sentence itself tells: a plain answer, <i>she said yes, although …</i>,
 * the whole of a sentence that a reporter ends, <i>The mayor left, while the talks went on, the
 * Courier reported</i>, and the quotation alone that a colon leads to.
 */
final class ContentClauses {

  private static final Set<String> ANSWERS = Set.of("yes", "no");

  /** Words that begin no clause which could be all that somebody reports. */
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "while",
          "although",
          "though",
          "because",
          "since",
          "after",
          "before",
          "when",
          "where",
          "whereas",
          "and",
          "but",
          "or",
          "as",
          "unless",
          "until",
          "which",
          "who");

  private final AnnotatedArticle article;
  private final List<Attribution> attributions;

  ContentClauses(AnnotatedArticle article, List<Attribution> attributions) {
    this.article = article;
    this.attributions = attributions;
  }

  Attribution mended(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return attribution;
    }
    int next = article.firstTokenFrom(attribution.cue().getLast().end());
    if (next < article.tokens().size() && ANSWERS.contains(word(next)) && isAlone(next)) {
      return attribution.with(attribution.source(), List.of(article.tokens().get(next).span()));
    }
    if (isTailOfReported(attribution)) {
      return attribution.with(attribution.source(), List.of(toStartOfSentence(attribution)));
    }
    return isLedTo(attribution)
        ? attribution.with(
            attribution.source(), article.quotationsIn(attribution.content().getFirst()))
        : attribution;
  }

  /** Whether a colon leads to the quotation: <i>She drew a line: “No ship enters,” she said.</i> */
  private boolean isLedTo(Attribution attribution) {
    Span content = attribution.content().getFirst();
    List<Span> quotations = article.quotationsIn(content);
    return attribution.content().size() == 1
        && quotations.size() == 1
        && content.covers(quotations.getFirst())
        && content.end() == quotations.getFirst().end()
        && content.end() <= attribution.cue().getFirst().start()
        && content.start() < quotations.getFirst().start()
        && word(article.firstTokenFrom(quotations.getFirst().start()) - 1).equals(":");
  }

  /** Whether no word follows that belongs to it: <i>yes, although</i>, but <i>no injuries</i>. */
  private boolean isAlone(int answer) {
    int next = answer + 1;
    return next >= article.tokens().size() || !Character.isLetterOrDigit(word(next).codePointAt(0));
  }

  private boolean isTailOfReported(Attribution attribution) {
    Span content = attribution.content().getFirst();
    int first = article.firstTokenFrom(content.start());
    return attribution.content().size() == 1
        && first > 0
        && word(first - 1).equals(",")
        && SUBORDINATORS.contains(word(first))
        && content.end() <= attribution.cue().getFirst().start()
        && content.end() <= attribution.source().getFirst().start()
        && article.sentenceAt(attribution.cue().getFirst().start()).covers(content)
        && isFree(toStartOfSentence(attribution), attribution);
  }

  private Span toStartOfSentence(Attribution attribution) {
    Span content = attribution.content().getFirst();
    return new Span(article.sentenceAt(content.start()).start(), content.end());
  }

  private boolean isFree(Span stretch, Attribution attribution) {
    return article.quotationsIn(stretch).isEmpty()
        && attributions.stream()
            .filter(it -> !it.equals(attribution))
            .noneMatch(it -> it.extent().overlaps(stretch));
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }
}
