package org.hearsay.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** The words for whom something is said to: <i>reporters</i> in <i>told reporters that …</i>. */
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
          "asks",
          "warned",
          "warns",
          "urged",
          "urges",
          "promised",
          "advised",
          "ordered",
          "instructed",
          "begged",
          "challenged",
          "invited",
          "encouraged");

  private static final Set<String> STOPS =
      Set.of(
          "that", "in", "on", "at", "during", "about", "whether", "if", "to", "by", "after", "it",
          "this", "as", "before", "how", "why", "what", "when", "where", "while", "from", "outside",
          "with", "not", "he", "she", "they", "we", "for");

  /** What follows an addressee with whom the content begins: <i>urged sailors to wait</i>. */
  private static final Set<String> OPENINGS = Set.of("to", "that", "not", "whether", "if");

  private static final Set<String> TOLD_BY_TO = Set.of("to");

  private static final int MOST_WORDS = 8;

  private final Attribution attribution;
  private final ArticleNames names;
  private final AnnotatedArticle article;

  private Addressee(Attribution attribution, Context context) {
    this.attribution = attribution;
    this.names = context.names();
    this.article = context.article();
  }

  /**
   * The phrase after the cue, up to the first comma, preposition, time or full stop or the content;
   * or the one with which the content begins.
   */
  static Optional<Phrase> of(Attribution attribution, Context context) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Addressee addressee = new Addressee(attribution, context);
    Span cue = attribution.cue().getLast();
    int start = addressee.article.firstTokenFrom(cue.end());
    String last = addressee.article.text().slice(cue).toLowerCase(Locale.ROOT);
    if (CUES.contains(last.substring(last.lastIndexOf(' ') + 1))) {
      return addressee.between(start).or(() -> addressee.withinContent(start));
    }
    boolean to =
        start < addressee.article.tokens().size()
            && TOLD_BY_TO.contains(addressee.word(start))
            && !addressee.isContent(start);
    return to ? addressee.between(start + 1) : Optional.empty();
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private boolean isContent(int token) {
    Span span = article.tokens().get(token).span();
    return attribution.content().stream().anyMatch(it -> it.overlaps(span));
  }

  private Optional<Phrase> between(int start) {
    int end = start;
    while (end < limit(start) && belongs(end, start) && !isContent(end)) {
      end++;
    }
    int whole = withName(start, end);
    return whole > start
        ? Optional.of(inApposition(new Phrase(article, start, whole)))
        : Optional.empty();
  }

  /** The end with the rest of a name that the content was taken to begin in: <i>The Echo</i>. */
  private int withName(int start, int end) {
    if (end == start || end >= article.tokens().size()) {
      return end;
    }
    boolean open = NewsWords.isStop(word(end - 1)) || NewsWords.isTitle(word(end - 1));
    for (NameMention name : names.mentions()) {
      boolean within = name.firstToken() < end && name.firstToken() >= start;
      boolean begins = name.firstToken() == end && open;
      if ((within || begins) && name.endToken() > end) {
        return name.endToken();
      }
    }
    boolean determiner = end == start + 1 && NewsWords.isStop(word(start));
    return determiner ? CapitalRun.at(article, end).map(CapitalRun::end).orElse(start) : end;
  }

  private int limit(int start) {
    return Math.min(start + MOST_WORDS, article.tokens().size());
  }

  /** <i>The envoy, Ada Voss, that</i>: the name tells more than the role. */
  private Phrase inApposition(Phrase phrase) {
    int comma = phrase.end();
    return names.mentions().stream()
        .filter(it -> it.firstToken() == comma + 1 && it.isPerson() && word(comma).equals(","))
        .filter(it -> !isContent(it.firstToken()))
        .map(it -> new Phrase(article, it.firstToken(), it.endToken()))
        .findFirst()
        .orElse(phrase);
  }

  private Optional<Phrase> withinContent(int start) {
    int end = start;
    while (end < limit(start) && belongs(end, start) && !article.tokens().get(end).quoted()) {
      end++;
    }
    boolean opens = end > start && end < limit(start) && OPENINGS.contains(word(end));
    return opens ? Optional.of(new Phrase(article, start, end)) : Optional.empty();
  }

  private boolean belongs(int token, int start) {
    String word = word(token);
    boolean letters =
        Character.isLetterOrDigit(word.codePointAt(0))
            || "'’&-.".contains(word)
            || (word.equals(",") && isNumber(token - 1) && isNumber(token + 1));
    boolean stops =
        STOPS.contains(word.toLowerCase(Locale.ROOT))
            || isTime(word)
            || endsSentence(article.tokens().get(token).span(), start);
    boolean sameParagraph =
        article.tokens().get(token).paragraph() == article.tokens().get(start).paragraph();
    return letters && !stops && sameParagraph;
  }

  private boolean isNumber(int token) {
    return token < article.tokens().size() && word(token).matches("\\d+");
  }

  /** Whether it is the full stop of the sentence in which the phrase starts, or comes after it. */
  private boolean endsSentence(Span token, int start) {
    int end = article.sentenceAt(article.tokens().get(start).span().start()).end();
    return token.start() >= end || (token.end() == end && article.text().at(token.start()) == '.');
  }

  private static boolean isTime(String word) {
    return word.endsWith("day") && word.length() > 5;
  }
}
