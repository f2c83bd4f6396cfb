package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/**
 * Tells from the words before a verb of speech whether the article says that it was spoken.
 *
 * <p>Who does not believe, support or expect something has a view on it, and who declines to tell
 * something refuses: these are said.
 */
final class Moods {

  /** The name of the rule. */
  static final String RULE = "words-before-cue";

  private static final Set<String> NEGATIVE =
      Set.of(
          "not", "never", "nor", "neither", "cannot", "without", "hardly", "fail", "failed",
          "fails");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

  private static final Set<String> COMING = Set.of("will", "ll", "shall", "may", "might", "could");

  /** What comes before <i>to</i> and a verb that is still to be spoken. */
  private static final Set<String> AHEAD =
      Set.of(
          "expected",
          "set",
          "due",
          "going",
          "likely",
          "scheduled",
          "preparing",
          "poised",
          "about",
          "ready",
          "plan",
          "plans",
          "planned",
          "planning",
          "intend",
          "intends",
          "intended",
          "prepared");

  /** And before one that was not. */
  private static final Set<String> OMITTED = Set.of("fail", "failed", "fails", "yet", "unable");

  /** Words with which <i>not</i> says that there is more. */
  private static final Set<String> LIMITS = Set.of("only", "merely", "simply");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "have", "has", "had", "also", "be", "been", "yet", "ever", "even", "'", "’", "either",
          "did", "does", "do", "would", "so", "far", "is", "was", "are", "were", "still", "being");

  private static final Set<String> INVERTED =
      Set.of("did", "does", "do", "has", "have", "had", "would", "will", "could", "can");

  /** Words back from the verb to what belongs to it. */
  private static final int REACH = 6;

  private final AnnotatedArticle article;
  private final CueLexicon lexicon;

  Moods(AnnotatedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  Mood of(Attribution attribution) {
    BitSet cue = article.tokensIn(attribution.cue());
    Optional<Integer> verb = cue.stream().filter(this::speaks).boxed().findFirst();
    boolean refuses = cue.stream().anyMatch(it -> acts(it).contains("refuse"));
    if (verb.isEmpty() || refuses) {
      return Mood.SAID;
    }
    BitSet source = article.tokensIn(attribution.source());
    return isOfNobody(source) ? Mood.NOT_SAID : before(verb.get());
  }

  private boolean speaks(int token) {
    return acts(token).stream().anyMatch(Relays::isSpeaking);
  }

  private List<String> acts(int token) {
    return lexicon.actsOf(List.of(word(token)));
  }

  private Mood before(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      String word = word(i);
      if (NEGATIVE.contains(word) || isContracted(i)) {
        return Mood.NOT_SAID;
      }
      // As printed: Mara May is somebody's name.
      if (COMING.contains(printed(i))) {
        return Mood.EXPECTED;
      }
      if (word.equals("to")) {
        return beforeTo(i);
      }
      boolean limits = LIMITS.contains(word);
      if (limits || (!AUXILIARIES.contains(word) && !word.endsWith("ly"))) {
        return Mood.SAID;
      }
    }
    return Mood.SAID;
  }

  private Mood beforeTo(int to) {
    String word = to > 0 ? word(to - 1) : "";
    if (OMITTED.contains(word)) {
      return Mood.NOT_SAID;
    }
    boolean denied = to > 1 && before(to - 1) == Mood.NOT_SAID;
    if (AHEAD.contains(word)) {
      return denied ? Mood.NOT_SAID : Mood.EXPECTED;
    }
    return Mood.SAID;
  }

  /** <i>didn't</i> */
  private boolean isContracted(int token) {
    return word(token).equals("t") && token > 0 && "'’".contains(word(token - 1));
  }

  /** <i>Nobody said</i>, <i>no official said</i>, <i>nor did Teld say</i>. */
  private boolean isOfNobody(BitSet source) {
    int first = source.nextSetBit(0);
    if (first < 0) {
      return false;
    }
    boolean no =
        word(first).equals("no") && first + 1 < source.length() && !word(first + 1).equals(".");
    boolean inverted =
        first > 1
            && INVERTED.contains(word(first - 1))
            && Set.of("nor", "neither").contains(word(first - 2));
    return no || inverted || NOBODY.contains(word(first));
  }

  private String word(int token) {
    return printed(token).toLowerCase(Locale.ROOT);
  }

  private String printed(int token) {
    return article.textOf(article.tokens().get(token));
  }
}
