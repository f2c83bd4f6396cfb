package org.hearsay.proposition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether what is said is put as a fact. */
public enum Modality {
  ASSERTED,
  /** A question, or something that is left open: <i>whether</i>. */
  QUESTION,
  /** Under a condition, or contrary to the facts. */
  CONDITIONAL,
  /** That it may be so. */
  POSSIBLE,
  /** That it is wanted, meant or asked for. */
  WANTED;

  private static final Set<String> OPEN = Set.of("whether", "if", "unless", "suppose", "assuming");
  private static final Set<String> POSSIBILITY =
      Set.of(
          "may",
          "might",
          "could",
          "perhaps",
          "maybe",
          "possibly",
          "allegedly",
          "reportedly",
          "supposedly",
          "purportedly",
          "apparently",
          "alleged",
          "seem",
          "appear");
  private static final Set<String> WANT =
      Set.of("want", "wish", "hope", "urge", "should", "ought", "must", "need", "let", "ask");
  private static final Set<String> ASKING = Set.of("ask", "urge", "demand");

  /** Of the content of a statement; the strongest sign of not being a fact counts. */
  public static Modality of(Reading reading) {
    return of(reading.content(), reading.assertion().acts());
  }

  /**
   * Of some words of the content.
   *
   * @param acts what the cue makes of the statement
   */
  public static Modality of(List<Word> content, Set<String> acts) {
    if (content.stream().anyMatch(it -> it.form().equals("?")) || acts.contains("ask")) {
      return QUESTION;
    }
    if (any(content, it -> OPEN.contains(it.form()))) {
      return CONDITIONAL;
    }
    if (any(content, it -> POSSIBILITY.contains(it.form()) || POSSIBILITY.contains(it.lemma()))) {
      return POSSIBLE;
    }
    boolean wanted = acts.stream().anyMatch(ASKING::contains);
    return wanted || any(content, it -> WANT.contains(it.lemma())) ? WANTED : ASSERTED;
  }

  private static boolean any(List<Word> words, Predicate<Word> test) {
    return words.stream().anyMatch(test);
  }
}
