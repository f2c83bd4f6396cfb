package org.hearsay.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** To whom something is said: <i>reporters</i> in <i>told reporters that …</i>. */
final class Addressee {

  private static final Set<String> CUES =
      Set.of(
          "told",
          "tells",
          "tell",
          "telling",
          "informed",
          "assured",
          "reminded",
          "asked",
          "warned",
          "urged");

  private static final Set<String> STOPS =
      Set.of(
          "that", "in", "on", "at", "during", "about", "whether", "if", "to", "by", "after", "it",
          "this");

  private static final int MOST_WORDS = 8;

  private Addressee() {}

  /**
   * The phrase after the cue, up to the first comma, preposition, time or full stop or the content.
   */
  static Optional<Phrase> of(Attribution attribution, AnnotatedArticle article) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().getLast();
    String last = article.text().slice(cue).toLowerCase(Locale.ROOT);
    if (!CUES.contains(last.substring(last.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    int start = article.firstTokenFrom(cue.end());
    int end = start;
    while (end < Math.min(start + MOST_WORDS, article.tokens().size())
        && belongs(end, start, attribution, article)) {
      end++;
    }
    return end > start ? Optional.of(new Phrase(article, start, end)) : Optional.empty();
  }

  private static boolean belongs(
      int token, int start, Attribution attribution, AnnotatedArticle article) {
    Span span = article.tokens().get(token).span();
    String word = article.textOf(article.tokens().get(token));
    boolean content = attribution.content().stream().anyMatch(it -> it.overlaps(span));
    boolean letters = Character.isLetterOrDigit(word.codePointAt(0)) || "'’&-.".contains(word);
    boolean stops = STOPS.contains(word) || isTime(word) || endsSentence(span, start, article);
    boolean sameParagraph =
        article.tokens().get(token).paragraph() == article.tokens().get(start).paragraph();
    return !content && letters && !stops && sameParagraph;
  }

  /** Whether it is the full stop of the sentence in which the phrase starts, or comes after it. */
  private static boolean endsSentence(Span token, int start, AnnotatedArticle article) {
    int end = article.sentenceAt(article.tokens().get(start).span().start()).end();
    return token.start() >= end || (token.end() == end && article.text().at(token.start()) == '.');
  }

  private static boolean isTime(String word) {
    return word.endsWith("day") && word.length() > 5;
  }
}
