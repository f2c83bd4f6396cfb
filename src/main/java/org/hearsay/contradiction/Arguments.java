package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.proposition.Word;

/** Finds who does a thing, and to what, by the words around it. */
record Arguments(WordLine sentence) {

  /** What may stand between who does a thing and what is done. */
  private static final Set<String> BETWEEN =
      Set.of(
          "has",
          "have",
          "had",
          "also",
          "still",
          "now",
          "then",
          "later",
          "since",
          "always",
          "again",
          "is",
          "was",
          "are",
          "were",
          "been",
          "being",
          "to",
          "even",
          "himself",
          "herself",
          "who",
          "itself",
          "themselves",
          "soon",
          "quickly",
          "ever",
          "repeatedly",
          "s",
          "'",
          "however",
          "continued",
          "appeared",
          "appears",
          "appear",
          "seemed",
          "seems",
          "went",
          "on",
          "began",
          "did",
          "begun",
          "tried",
          "try",
          "very",
          "vocal",
          "in",
          "by",
          "publicly",
          "both",
          "yesterday",
          "directly",
          "putting",
          "out",
          "a",
          "statement",
          "letter",
          "published",
          "took",
          "turns");

  private static final Set<String> ENDS =
      Set.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "—",
          "–",
          "-",
          "\"",
          "“",
          "”",
          ".",
          "'",
          "but",
          "that",
          "while",
          "though",
          "although",
          "when",
          "since",
          "because",
          "after",
          "before",
          "as",
          "which",
          "where",
          "so",
          "if",
          "until",
          "says",
          "said");

  private static final Set<String> HARD_ENDS = Set.of(";", "—", "–", "(", ")", ".", "!");

  private static final Set<String> GO_ON =
      Set.of(
          "saying",
          "calling",
          "noting",
          "who",
          "which",
          "but",
          "and",
          "with",
          "though",
          "although",
          "explaining",
          "while",
          "pointing",
          "telling",
          "as",
          "arguing",
          "citing",
          "even",
          "insisting",
          "despite",
          "dismissing",
          "when",
          "where",
          "according",
          "adding",
          "however",
          "stating",
          "claiming",
          "after",
          "before",
          "putting",
          "because",
          "through",
          "or",
          "so",
          "said",
          "says",
          "told");

  /** After these a verb in -ing has the subject of the sentence. */
  private static final Set<String> AFTERWARDS = Set.of("before", "after", "while", "by", "without");

  private static final Set<String> INSERTS = Set.of(",", "-", "—", "–", "(");

  /** What begins a sentence before its subject. */
  private static final Set<String> FIRST =
      Set.of("but", "and", "still", "then", "moreover", "however", "now", "yet", "so", "or");

  private static final int LONGEST_INSERTION = 24;
  private static final Set<String> VERBS_AFTER_AND =
      Set.of(
          "said", "told", "says", "has", "is", "was", "points", "no", "which", "he", "she", "they");

  private static final int LONGEST_WHO = 8;
  private static final int LONGEST_WHAT = 24;

  /** The words before a verb that name who does it; empty if there are none. */
  List<Word> before(List<Word> verb) {
    int end = sentence.indexOf(verb.getFirst());
    while (end > 0 && isBetween(sentence.words().get(end - 1))) {
      end--;
    }
    if (end > 0 && AFTERWARDS.contains(sentence.words().get(end - 1).form())) {
      return trimmed(sentence.words().subList(0, endOfFirst()));
    }
    if (start(end) < end) {
      return phrase(start(end), end);
    }
    boolean finite = verb.stream().noneMatch(it -> it.form().endsWith("ing"));
    int before = beforeBrackets(finite ? beforeInsertion(end) : Math.max(0, end - 1));
    return start(before) < before ? phrase(start(before), before) : lastName(end);
  }

  /** Where the words end before what stands in brackets that end here. */
  private int beforeBrackets(int end) {
    List<Word> words = sentence.words();
    if (end == 0 || !words.get(end - 1).form().equals(")")) {
      return end;
    }
    int open = end - 1;
    while (open > 0 && !words.get(open).form().equals("(")) {
      open--;
    }
    return open;
  }

  /** Where the words end before an insertion between commas that ends here. */
  private int beforeInsertion(int end) {
    List<Word> words = sentence.words();
    for (int i = end - 2; i > 0 && end - i < LONGEST_INSERTION; i--) {
      boolean joined = words.get(i).span().start() == words.get(i - 1).span().end();
      if (INSERTS.contains(words.get(i).form()) && !(joined && words.get(i).form().equals("-"))) {
        return i;
      }
    }
    return Math.max(0, end - 1);
  }

  /** Where the first few words end: those before the first mark or verb that can be told. */
  private int endOfFirst() {
    List<Word> words = sentence.words();
    int end = 0;
    while (end < words.size() && (end == 0 || isName(words.get(end)) || isDot(end))) {
      end++;
    }
    return end;
  }

  private List<Word> phrase(int start, int end) {
    int first = start;
    while (first < end && FIRST.contains(sentence.words().get(first).form())) {
      first++;
    }
    return trimmed(sentence.words().subList(first, end));
  }

  private static boolean isBetween(Word word) {
    return BETWEEN.contains(word.form()) || word.form().endsWith("ly");
  }

  private int start(int end) {
    List<Word> words = sentence.words();
    int start = end;
    while (start > 0 && end - start < LONGEST_WHO && !isEnd(words.get(start - 1), start - 1)) {
      start--;
    }
    return start;
  }

  /** Names hold full stops and the apostrophe of what is somebody's. */
  private boolean isEnd(Word word, int at) {
    if (word.form().equals("'")) {
      return at + 1 >= sentence.words().size() || !sentence.words().get(at + 1).form().equals("s");
    }
    if (word.form().equals(".")) {
      return at == 0 || sentence.words().get(at - 1).form().length() > 3;
    }
    return ENDS.contains(word.form());
  }

  /** The nearest name before a place. */
  private List<Word> lastName(int end) {
    List<Word> words = sentence.words();
    int last = end - 1;
    while (last >= 0 && !isName(words.get(last))) {
      last--;
    }
    int first = last;
    while (first > 0 && (isName(words.get(first - 1)) || isDot(first - 1))) {
      first--;
    }
    return last < 0 ? List.of() : trimmed(words.subList(first, last + 1));
  }

  private boolean isDot(int at) {
    return sentence.words().get(at).form().equals(".")
        && at > 0
        && isName(sentence.words().get(at - 1));
  }

  static boolean isName(Word word) {
    return Character.isUpperCase(word.printed().codePointAt(0)) && !FIRST.contains(word.form());
  }

  /** As far as one phrase goes, without marks at its ends. */
  List<Word> trimmed(List<Word> found) {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < found.size() && kept.size() < LONGEST_WHAT; i++) {
      if (i > 0 && endsPhrase(found, i)) {
        break;
      }
      kept.add(found.get(i));
    }
    while (!kept.isEmpty() && isMark(kept.getLast())) {
      kept.removeLast();
    }
    while (!kept.isEmpty() && isMark(kept.getFirst())) {
      kept.removeFirst();
    }
    return kept;
  }

  private boolean endsPhrase(List<Word> found, int at) {
    String form = found.get(at).form();
    if (form.equals(".")) {
      return found.get(at - 1).form().length() > 3 || at + 1 == found.size();
    }
    if (form.equals("and") && at + 1 < found.size()) {
      return isVerb(found.get(at + 1));
    }
    boolean dash = form.equals("-") && found.get(at).span().start() > end(found.get(at - 1));
    return HARD_ENDS.contains(form)
        || dash
        || (form.equals(",")
            && (at + 1 == found.size() || GO_ON.contains(found.get(at + 1).form())));
  }

  private static boolean isVerb(Word word) {
    return VERBS_AFTER_AND.contains(word.form()) || word.form().endsWith("ed");
  }

  private static int end(Word word) {
    return word.span().end();
  }

  private static boolean isMark(Word word) {
    return word.form().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
