package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Who speaks and what is said in a clause within another's content, from the order of its words:
 * the subject stands between the beginning of the clause and the verb, what is said behind it.
 */
final class SpeechClause {

  /** Words that begin a clause, and marks that part two. */
  private static final Set<String> BOUNDARIES =
      Set.of(
          "that",
          "but",
          "because",
          "while",
          "when",
          "after",
          "before",
          "which",
          "who",
          "whom",
          "where",
          "if",
          "although",
          "though",
          "since",
          "as",
          "whether",
          "and",
          "or",
          ";",
          ":",
          "“",
          "\"",
          "‘",
          "(",
          "—",
          "–",
          ".",
          "?",
          "!",
          "”");

  /** Words between subject and verb that belong to the verb. */
  private static final Set<String> AUXILIARIES =
      Set.of("had", "has", "have", "also", "been", "was", "were", "then", "later", "once");

  /** Words with which no subject ends. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "your",
          "of",
          "to",
          "in",
          "for",
          "with",
          "by",
          "at",
          "on",
          "from",
          "more",
          "most",
          "is",
          "are",
          "be",
          "being",
          "newly",
          "previously",
          "so",
          "not");

  private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they");

  private static final Set<String> LISTENERS = Set.of("me", "us", "him", "her", "them", "you");

  /** How long a subject may be. */
  private static final int LONGEST = 14;

  /** How far behind the verb what it tells somebody may begin. */
  private static final int LISTENER = 7;

  private final AnnotatedArticle article;

  SpeechClause(AnnotatedArticle article) {
    this.article = article;
  }

  /** The last token before the verb and the words that belong to it; maybe -1. */
  int beforeVerb(int verb) {
    int before = verb - 1;
    while (before >= 0 && isOfVerb(before)) {
      before--;
    }
    return before;
  }

  boolean isComma(int token) {
    return word(token).equals(",");
  }

  /** The subject of the verb among these tokens; empty if it has none before it. */
  BitSet subject(int verb, BitSet within) {
    int last = verb - 1;
    while (has(within, last) && isOfVerb(last)) {
      last--;
    }
    boolean apposition = has(within, last) && word(last).equals(",");
    int end = apposition ? last : last + 1;
    if (apposition) {
      last = commaBefore(last, within);
    }
    int first = last;
    while (has(within, first)
        && verb - first <= LONGEST
        && (!isBoundary(first) || isRelative(first))) {
      first--;
    }
    BitSet subject = new BitSet();
    if (end > 0 && has(within, end - 1) && PRONOUNS.contains(word(end - 1))) {
      subject.set(end - 1);
    } else if (first < last && end > first + 1 && !NO_NOUNS.contains(word(end - 1))) {
      subject.set(first + 1, end);
    }
    return subject;
  }

  /** The last word before an apposition that ends at this comma. */
  private int commaBefore(int comma, BitSet within) {
    int token = comma - 1;
    while (has(within, token) && comma - token <= LONGEST && !isBoundary(token)) {
      token--;
    }
    return has(within, token) && word(token).equals(",") ? token - 1 : comma;
  }

  /**
   * Without a second thing that the outer speaker tells: <i>said she had seen it and that it was
   * late</i>; what begins with <i>that</i> itself may go on so.
   */
  BitSet untilNextThat(BitSet said) {
    int first = said.nextSetBit(0);
    if (first < 0 || word(first).equals("that")) {
      return said;
    }
    BitSet cut = (BitSet) said.clone();
    for (int i = said.nextSetBit(first + 1); i >= 0; i = said.nextSetBit(i + 1)) {
      if (word(i).equals("that") && word(i - 1).equals("and")) {
        cut.clear(i - 1, said.length());
        break;
      }
    }
    return cut;
  }

  private boolean isLast(int verb, BitSet within) {
    Span sentence = sentence(verb);
    for (int i = within.nextSetBit(verb + 1); i >= 0; i = within.nextSetBit(i + 1)) {
      if (Character.isLetterOrDigit(word(i).codePointAt(0))) {
        return !sentence.covers(token(i));
      }
    }
    return true;
  }

  private static boolean has(BitSet within, int token) {
    return token >= 0 && within.get(token);
  }

  /**
   * What the verb says among these tokens: the rest of its sentence, or what stands before its
   * subject if it comes last.
   */
  BitSet said(int verb, BitSet subject, BitSet within) {
    Span sentence = sentence(verb);
    if (isLast(verb, within)) {
      BitSet before = new BitSet();
      int end = Math.max(0, subject.nextSetBit(0));
      for (int i = within.nextSetBit(0); i >= 0 && i < end; i = within.nextSetBit(i + 1)) {
        if (sentence.covers(token(i))) {
          before.set(i);
        }
      }
      return before;
    }
    int first = verb + 1;
    for (int i = verb + 1; i <= verb + LISTENER && within.get(i); i++) {
      if (word(i).equals("that") || word(i).equals("‘") || word(i).equals(":")) {
        first = i;
        break;
      }
    }
    if (first == verb + 1 && within.get(first) && LISTENERS.contains(word(first))) {
      first++;
    }
    BitSet said = new BitSet();
    for (int i = within.nextSetBit(first); i >= 0; i = within.nextSetBit(i + 1)) {
      if (sentence.covers(token(i))) {
        said.set(i);
      }
    }
    return said;
  }

  private boolean isOfVerb(int token) {
    String word = word(token);
    return AUXILIARIES.contains(word) || (word.endsWith("ly") && !isName(token));
  }

  private boolean isName(int token) {
    return Character.isUpperCase(article.text().at(token(token).start()));
  }

  /** <i>The engineer who left</i>, but not <i>the alarm, which Teld said was new</i>. */
  private boolean isRelative(int token) {
    return word(token).equals("who") && token > 0 && !isComma(token - 1) && !isBoundary(token - 1);
  }

  private boolean isBoundary(int token) {
    String word = word(token);
    boolean joinsNames = word.equals("and") && token > 0 && isName(token - 1) && isName(token + 1);
    boolean title =
        word.equals(".")
            && token > 0
            && isName(token - 1)
            && token(token).start() == token(token - 1).end()
            && isShort(token - 1);
    return word.equals(",") || (BOUNDARIES.contains(word) && !joinsNames && !title);
  }

  /** <i>Mr.</i>, <i>J.</i> */
  private boolean isShort(int token) {
    return word(token).length() <= 3;
  }

  private Span sentence(int token) {
    return article.sentenceAt(token(token).start());
  }

  private Span token(int token) {
    return article.tokens().get(token).span();
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }
}
