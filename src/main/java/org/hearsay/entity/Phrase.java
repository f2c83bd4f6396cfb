package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * The words for a party, as the tokens {@code [start, end)} of an article.
 *
 * <p>What matters of a phrase is its head: the words before the first comma and before the first
 * preposition or relative that follows a meaningful word.
 */
record Phrase(AnnotatedArticle article, int start, int end) {

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", "(", ")", "[", "]", "—", "–", "“", "”", "\"");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> PARTICIPLES =
      Set.of("seen", "written", "made", "taken", "held", "sent", "led", "given", "drawn", "run");

  private static final Set<String> PERIODS =
      Set.of(
          "week",
          "weekend",
          "month",
          "year",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "night",
          "morning",
          "afternoon",
          "evening");

  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "yesterday",
          "tonight",
          "recently",
          "earlier",
          "later",
          "afterwards");

  private static final Set<String> TIME_PREPOSITIONS = Set.of("on", "late", "early", "since");

  /** The phrase of the spans' words, from the first to the last. */
  static Phrase of(List<Span> spans, AnnotatedArticle article) {
    BitSet tokens = article.tokensIn(spans);
    return new Phrase(article, tokens.nextSetBit(0), tokens.length()).trimmed();
  }

  /** The words before a token, back to a mark that is not next to it or to the sentence's start. */
  static Phrase before(int token, AnnotatedArticle article) {
    int end = token;
    while (end > 0 && MARKS.contains(article.textOf(article.tokens().get(end - 1)))) {
      end--;
    }
    if (end == 0) {
      return new Phrase(article, 0, 0);
    }
    int sentence = article.sentenceAt(article.tokens().get(end - 1).span().start()).start();
    int start = end;
    while (start > 0
        && !MARKS.contains(article.textOf(article.tokens().get(start - 1)))
        && article.tokens().get(start - 1).span().start() >= sentence) {
      start--;
    }
    return new Phrase(article, start, end);
  }

  /** Without marks at either end. */
  Phrase trimmed() {
    int from = start;
    int to = end;
    while (from < to && isMark(from)) {
      from++;
    }
    while (to > from && isMark(to - 1)) {
      to--;
    }
    return new Phrase(article, from, to);
  }

  boolean isEmpty() {
    return start >= end;
  }

  String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private boolean isMark(int token) {
    return MARKS.contains(word(token));
  }

  Span span() {
    return new Span(
        article.tokens().get(start).span().start(), article.tokens().get(end - 1).span().end());
  }

  String text() {
    return article.text().slice(span()).replaceAll("\\s+", " ");
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = start; i < end; i++) {
      words.add(word(i));
    }
    return words;
  }

  String firstWord() {
    return word(start).toLowerCase(Locale.ROOT);
  }

  String lastWord() {
    return word(end - 1).toLowerCase(Locale.ROOT);
  }

  /** The parts between commas, dashes and brackets, without the empty ones. */
  List<Phrase> segments() {
    List<Phrase> segments = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isMark(i)) {
        if (i > from) {
          segments.add(new Phrase(article, from, i));
        }
        from = i + 1;
      }
    }
    return segments;
  }

  /** Up to the first preposition, relative, participle or time after a meaningful word. */
  Phrase head() {
    boolean meaningful = false;
    for (int i = start; i < end; i++) {
      String word = word(i);
      boolean cuts = isMark(i) || NewsWords.isCut(word) || isParticiple(i) || isTime(i);
      if (meaningful && cuts) {
        return new Phrase(article, start, i);
      }
      meaningful |= !NewsWords.isStop(word) && Character.isLetterOrDigit(word.codePointAt(0));
    }
    return this;
  }

  /** <i>filed by</i>, <i>taken</i> at the end: what follows the noun and no adjective before it. */
  private boolean isParticiple(int token) {
    String word = word(token);
    boolean form =
        word.endsWith("ed") && word.length() > 3 && Character.isLowerCase(word.charAt(0));
    if (!form && !PARTICIPLES.contains(word)) {
      return false;
    }
    return token + 1 >= end || NewsWords.isCut(word(token + 1)) || isTime(token + 1);
  }

  /** <i>Monday</i>, <i>last month</i>, <i>this week</i>, <i>earlier</i>. */
  private boolean isTime(int token) {
    String word = word(token);
    // In small letters: "CBS This Morning" is a programme, "USA Today" a newspaper.
    boolean pair =
        (word.equals("last") || word.equals("this") || word.equals("earlier"))
            && token + 1 < end
            && PERIODS.contains(word(token + 1));
    return pair || DAYS.contains(word);
  }

  /** Without the time that ends it: <i>the court</i> in <i>the court last month</i>. */
  Phrase withoutTime() {
    for (int i = start + 1; i < end; i++) {
      boolean preposition = i + 1 < end && TIME_PREPOSITIONS.contains(word(i));
      if (isTime(i) || (preposition && isTime(i + 1))) {
        return new Phrase(article, start, i);
      }
    }
    return this;
  }

  /** Without <i>the</i>, <i>a</i> and <i>an</i> at the start. */
  Phrase withoutArticle() {
    return end - start > 1 && ARTICLES.contains(firstWord())
        ? new Phrase(article, start + 1, end)
        : this;
  }

  /**
   * What a relative after the phrase refers to: from the last article, number or capital letter
   * that stands after a preposition or verb; the whole phrase if there is none.
   */
  Phrase lastNounPhrase() {
    for (int i = end - 1; i > start; i--) {
      if (NewsWords.isCut(word(i - 1)) && !word(i - 1).equals("of")) {
        return new Phrase(article, i, end);
      }
    }
    return this;
  }

  /** The gender that a word of a label tells. */
  static Gender genderOf(String label) {
    for (String word : label.split(" ", -1)) {
      Gender gender = NewsWords.genderOf(word);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Whether <i>'s</i> follows, so that it names the owner of what comes next. */
  static boolean isPossessive(AnnotatedArticle article, int endToken) {
    if (endToken + 1 >= article.tokens().size()) {
      return false;
    }
    String mark = article.textOf(article.tokens().get(endToken));
    boolean apostrophe = mark.equals("'") || mark.equals("’");
    return apostrophe
        && article.tokens().get(endToken - 1).span().end()
            == article.tokens().get(endToken).span().start();
  }
}
