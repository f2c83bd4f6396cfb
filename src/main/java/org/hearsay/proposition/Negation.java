package org.hearsay.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a statement that deny something.
 *
 * @param cue those of the cue: <i>denied</i>, <i>did not</i> say
 * @param content those of the content: <i>never</i>, <i>n't</i>, <i>without</i>
 */
public record Negation(List<Word> cue, List<Word> content) {

  private static final Set<String> NEGATIVE =
      Set.of(
          "not",
          "never",
          "no",
          "nobody",
          "none",
          "nothing",
          "nowhere",
          "neither",
          "nor",
          "without",
          "cannot",
          "hardly",
          "scarcely",
          "untrue",
          "false");

  /** Verbs that say of what follows that it is not so, or was not done. */
  private static final Set<String> DENYING =
      Set.of(
          "deny", "refuse", "decline", "fail", "refute", "rebut", "dispute", "forget", "refusal",
          "denial");

  /** Words with which "not" says that there is more: <i>not only</i>. */
  private static final Set<String> LIMITS = Set.of("only", "just", "merely", "simply");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "you");

  public Negation {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  public static Negation of(Reading reading) {
    List<Word> cue = new ArrayList<>();
    List<Word> content = new ArrayList<>();
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isNegative(words, i)) {
        switch (word.part()) {
          case CUE -> cue.add(word);
          case CONTENT -> content.add(word);
          case SOURCE, OTHER -> {}
        }
      }
    }
    return new Negation(cue, content);
  }

  /** Whether the word at an index denies something. */
  public static boolean isNegative(List<Word> words, int index) {
    Word word = words.get(index);
    if (word.form().equals("no") && index + 1 < words.size()) {
      // No. 1, and the "no" that answers a question.
      String next = words.get(index + 1).form();
      return !next.equals(".") && !next.equals(",");
    }
    if (index + 1 < words.size() && LIMITS.contains(words.get(index + 1).form())) {
      return false;
    }
    if (word.lemma().equals("deny") && index + 1 < words.size()) {
      // Denied her the nomination: refused it, and said nothing.
      Word next = words.get(index + 1);
      return !OBJECTS.contains(next.form()) && !isName(next);
    }
    boolean contracted =
        word.form().equals("t")
            && index > 1
            && words.get(index - 1).form().equals("'")
            && words.get(index - 2).form().endsWith("n");
    return contracted || NEGATIVE.contains(word.form()) || DENYING.contains(word.lemma());
  }

  private static boolean isName(Word word) {
    return !word.quoted() && Character.isUpperCase(word.printed().codePointAt(0));
  }

  /** How many there are. */
  public int count() {
    return cue.size() + content.size();
  }

  /** Whether the statement as a whole denies: an odd number of such words. */
  public boolean isOdd() {
    return count() % 2 == 1;
  }
}
