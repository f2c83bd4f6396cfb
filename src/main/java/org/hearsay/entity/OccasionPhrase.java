package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/**
 * A noun phrase for an occasion: <i>a rally at the dock gates</i>, <i>Wednesday's call with
 * analysts</i>.
 *
 * @param phrase its words without the determiner
 */
record OccasionPhrase(OccasionKind kind, Phrase phrase) {

  private static final Set<String> LEADS =
      Set.of("in", "at", "during", "on", "via", "through", "before", "by", "from");

  private static final Set<String> LINKS =
      Set.of("with", "in", "at", "on", "of", "to", "before", "from", "for", "outside");

  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "his", "her", "its", "their", "same", "another");

  private static final int WORDS_BEFORE = 5;
  private static final int WORDS_LINKED = 4;
  private static final int LINKED = 2;

  /**
   * The occasion whose noun the token is, if a preposition leads to it or it is who is told:
   * <i>told a rally</i>.
   *
   * @param end where the sentence ends, as a token
   * @param told the token after the cue and its determiner, if the cue tells somebody; else -1
   */
  static Optional<OccasionPhrase> at(int token, int end, int told, AnnotatedArticle article) {
    String before = token > 0 ? word(token - 1, article) : "";
    Optional<OccasionKind> kind = OccasionWords.kindOf(before, word(token, article));
    boolean sits = OccasionWords.isSitting(word(token, article));
    if (sits) {
      kind = Optional.of(OccasionKind.HEARING);
    }
    if (isMonth(token, article)) {
      return Optional.empty();
    }
    if (kind.isEmpty() || isPartOfCompound(token, end, article)) {
      return Optional.empty();
    }
    int start = token;
    while (start > token - WORDS_BEFORE
        && start > 0
        && start != told
        && qualifies(start - 1, article)) {
      start--;
    }
    boolean determined = start > 0 && isDeterminer(word(start - 1, article));
    int lead = determined ? start - 2 : start - 1;
    while (lead > 0 && isDeterminer(word(lead, article))) {
      lead--;
    }
    boolean led = lead >= 0 && LEADS.contains(word(lead, article));
    boolean addressed = lead >= 0 && word(lead, article).equals("before");
    if (start != told && (sits ? !addressed : !led)) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(article, start, linked(token + 1, end, article));
    return Optional.of(new OccasionPhrase(kind.get(), phrase));
  }

  private static boolean isMonth(int token, AnnotatedArticle article) {
    return CapitalRun.isCapitalised(article, token) && NewsWords.isCalendar(word(token, article));
  }

  private static String word(int token, AnnotatedArticle article) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }

  private static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** <i>Meeting</i> in <i>meeting room</i>; a verb or a stop word may follow. */
  private static boolean isPartOfCompound(int token, int end, AnnotatedArticle article) {
    if (token + 1 >= end) {
      return false;
    }
    String before = word(token, article);
    return OccasionWords.kindOf(before, word(token + 1, article)).isPresent();
  }

  private static boolean qualifies(int token, AnnotatedArticle article) {
    String word = word(token, article);
    boolean joins = "-'’&“”\"".contains(word);
    boolean letters = Character.isLetterOrDigit(word.codePointAt(0));
    return joins
        || (letters
            && !isDeterminer(word)
            && !LEADS.contains(word)
            && !LINKS.contains(word)
            && !NewsWords.isStop(word))
        || NewsWords.isCalendar(word);
  }

  /** The end of what follows the noun and belongs to it: <i>with analysts</i>, <i>in Keldra</i>. */
  private static int linked(int from, int end, AnnotatedArticle article) {
    int to = from;
    for (int i = 0; i < LINKED; i++) {
      if (to + 1 >= end || !LINKS.contains(word(to, article))) {
        return to;
      }
      int next = to + 1;
      int last = next;
      while (last < Math.min(end, next + WORDS_LINKED) && continues(last, next, article)) {
        last++;
      }
      boolean time = last > next && isTime(word(next, article));
      if (last == next || time) {
        return to;
      }
      to = last;
    }
    return to;
  }

  private static boolean continues(int token, int first, AnnotatedArticle article) {
    String word = word(token, article);
    boolean opening = token == first && isDeterminer(word);
    boolean possessive = word.equals("'") || word.equals("’") || word.equals("&");
    boolean letters = Character.isLetterOrDigit(word.codePointAt(0));
    return opening
        || (possessive && token > first)
        || (letters
            && !NewsWords.isStop(word)
            && !NewsWords.isCalendar(word)
            && !LINKS.contains(word)
            && !LEADS.contains(word)
            && !word.endsWith("ing"));
  }

  private static boolean isTime(String word) {
    return NewsWords.isCalendar(word)
        || Character.isDigit(word.codePointAt(0))
        || Set.of("last", "this", "next", "early", "late", "earlier").contains(word);
  }

  /** As printed, without the day it begins with: <i>call with analysts</i>. */
  String label() {
    List<String> words = new ArrayList<>(List.of(phrase.text().split(" ", -1)));
    while (words.size() > 1 && NewsWords.isCalendar(words.getFirst().replaceFirst("['’]s$", ""))) {
      words.removeFirst();
    }
    return String.join(" ", words).replaceAll("^[^\\p{L}\\p{N}“\"]+", "");
  }
}
