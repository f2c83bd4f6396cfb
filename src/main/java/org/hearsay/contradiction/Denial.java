package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.proposition.FunctionWords;
import org.hearsay.proposition.Negation;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/**
 * That a statement says of something that it is not so.
 *
 * @param by the word that says so: <i>denied</i>, <i>never</i>
 * @param denied the telling words of what is not so
 * @param form how it says so
 */
record Denial(Word by, List<Word> denied, Form form) {

  /** How something is denied. */
  enum Form {
    /** A claim about others: <i>denied that the campaign broke the law</i>. */
    OF_A_CLAIM,
    /** Something about the speaker: <i>denied knowing</i>, <i>denied any role</i>. */
    OF_ONESELF,
    /** A negation: <i>never touched her</i>. */
    PLAIN
  }

  private static final Set<String> DENYING =
      Set.of("deny", "dispute", "refute", "rebut", "debunk", "disprove");

  /** Verbs that deny only if what is refused is a claim: one may also reject an offer. */
  private static final Set<String> REFUSING = Set.of("reject", "dismiss", "contest");

  private static final Set<String> CLAIMS =
      Set.of(
          "claim",
          "allegation",
          "accusation",
          "charge",
          "report",
          "suggestion",
          "notion",
          "rumor",
          "rumour",
          "story",
          "assertion",
          "implication",
          "account",
          "insinuation",
          "idea");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  /** What begins a claim after a verb that denies; a person or a thing would be refused it. */
  private static final Set<String> CLAUSE =
      Set.of("that", "any", "there", "involvement", "knowledge", "wrongdoing", "responsibility");

  private static final Set<String> NEGATIONS = Set.of("not", "t", "never", "no", "nor", "without");

  private static final Set<String> STOPS =
      Set.of(".", "?", "!", ";", "”", "\"", "but", "although", "though", "while", "because");

  Denial {
    denied = List.copyOf(denied);
  }

  /** What the statement denies; empty if it denies nothing, or asks. */
  static Optional<Denial> of(Reading reading) {
    List<Word> said =
        reading.words().stream()
            .filter(it -> it.part() == Word.Part.CUE || it.part() == Word.Part.CONTENT)
            .toList();
    if (said.stream().anyMatch(it -> it.form().equals("?"))) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < said.size(); i++) {
      if (isExplicit(said, i)) {
        return Optional.of(explicit(said, i));
      }
    }
    return plain(said);
  }

  private static boolean isExplicit(List<Word> said, int at) {
    String lemma = said.get(at).lemma();
    boolean negated =
        said.subList(Math.max(0, at - 3), at).stream()
            .anyMatch(it -> NEGATIONS.contains(it.form()));
    if (negated) {
      return false;
    }
    boolean claim =
        said.subList(at + 1, Math.min(said.size(), at + 5)).stream()
            .anyMatch(it -> CLAIMS.contains(it.lemma()));
    String next = said.get(at + 1).form();
    return (REFUSING.contains(lemma) && claim)
        || (DENYING.contains(lemma)
            && (claim || CLAUSE.contains(next) || PRONOUNS.contains(next) || next.endsWith("ing")));
  }

  private static Denial explicit(List<Word> said, int at) {
    List<Word> clause = said.subList(at + 1, end(said, at + 1));
    int that = 0;
    while (that < clause.size() && !clause.get(that).form().equals("that")) {
      that++;
    }
    boolean others = that + 1 < clause.size() && !PRONOUNS.contains(clause.get(that + 1).form());
    return new Denial(said.get(at), telling(clause), others ? Form.OF_A_CLAIM : Form.OF_ONESELF);
  }

  private static Optional<Denial> plain(List<Word> said) {
    for (int i = 0; i < said.size(); i++) {
      Word word = said.get(i);
      if (word.part() == Word.Part.CONTENT
          && NEGATIONS.contains(word.form())
          && Negation.isNegative(said, i)) {
        int end = end(said, i);
        List<Word> clause = said.subList(start(said, i), end);
        return Optional.of(new Denial(word, telling(clause), Form.PLAIN));
      }
    }
    return Optional.empty();
  }

  private static List<Word> telling(List<Word> words) {
    return words.stream()
        .filter(FunctionWords::isContent)
        .filter(it -> !CLAIMS.contains(it.lemma()))
        .toList();
  }

  private static int start(List<Word> words, int from) {
    int at = from;
    while (at > 0 && !isStop(words, at - 1) && !words.get(at - 1).form().equals(",")) {
      at--;
    }
    return at;
  }

  private static int end(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && !isStop(words, at)) {
      at++;
    }
    return at;
  }

  /** No full stop after an abbreviation. */
  private static boolean isStop(List<Word> words, int at) {
    String form = words.get(at).form();
    return STOPS.contains(form)
        && !(form.equals(".") && at > 0 && words.get(at - 1).form().length() <= 3);
  }
}
