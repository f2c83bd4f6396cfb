package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/** Tells from the words around a cue whether somebody says something, or passes something on. */
final class Relays {

  /** Cues that do nothing but pass on what is known from elsewhere. */
  private static final Set<String> REPORTING = Set.of("according", "reported", "reports");

  /** Acts by which one may tell that another said something. */
  private static final Set<String> TELLING =
      Set.of("say", "report", "explain", "announce", "acknowledge", "confirm", "claim", "insist");

  /** Acts that are performed by speaking, and not by thinking. */
  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "report",
          "explain",
          "announce",
          "acknowledge",
          "confirm",
          "claim",
          "argue",
          "insist",
          "suggest",
          "warn",
          "deny",
          "answer",
          "ask",
          "urge",
          "demand",
          "promise",
          "threaten");

  /** Forms that are verbs of a clause, though they do not end in <i>-ed</i>. */
  private static final Set<String> FINITE =
      Set.of("said", "says", "told", "tells", "wrote", "writes", "warns", "insists", "swore");

  /**
   * Verbs that make a cue by their place alone. Others with such an act have more meanings:
   * <i>called</i>, <i>committed</i>, <i>maintained</i>.
   */
  private static final Set<String> PLAIN =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "wrote",
          "writes",
          "added",
          "announced",
          "declared",
          "acknowledged",
          "admitted",
          "conceded",
          "confirmed",
          "claimed",
          "alleged",
          "asserted",
          "argued",
          "insisted",
          "insists",
          "suggested",
          "warned",
          "warns",
          "denied",
          "replied",
          "answered",
          "asked",
          "urged",
          "demanded",
          "ordered",
          "promised",
          "pledged",
          "vowed",
          "threatened",
          "assured",
          "informed",
          "recalled",
          "shouted",
          "testified",
          "reported",
          "explained",
          "stated",
          "tweeted",
          "instructed",
          "implored",
          "begged",
          "pleaded",
          "boasted",
          "swore");

  /** Words before a verb by which what it tells has not happened, or not so. */
  private static final Set<String> UNREAL =
      Set.of(
          "not", "never", "t", "to", "will", "would", "could", "can", "may", "might", "should",
          "must", "cannot", "ll", "nor", "neither", "if");

  /** Words that may stand between those and the verb. */
  private static final Set<String> BETWEEN =
      Set.of("have", "has", "had", "also", "be", "been", "yet", "ever", "even");

  private static final Set<String> PASSIVE =
      Set.of("is", "are", "was", "were", "been", "being", "be");

  /** Words back from the verb to what belongs to it. */
  private static final int REACH = 4;

  private final AnnotatedArticle article;
  private final CueLexicon lexicon;

  Relays(AnnotatedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** Whether the cue reports what is known from elsewhere: <i>according to</i>. */
  boolean isReporting(List<Integer> cue) {
    return cue.stream().map(this::word).anyMatch(REPORTING::contains);
  }

  /** Whether the cue may tell that another said something. */
  boolean mayPassOn(List<Integer> cue) {
    return isReal(cue, TELLING);
  }

  /** Whether the words are of somebody who speaks, by the verb alone and what stands before it. */
  boolean isSpeech(List<Integer> cue) {
    return isReal(cue, SPEAKING);
  }

  /**
   * Whether the word is a verb by which its subject speaks: <i>told</i>, but not <i>was told</i>.
   */
  boolean isVerbOfSpeech(int token) {
    return PLAIN.contains(word(token)) && isSpeech(List.of(token)) && !isPassive(token);
  }

  /** Whether an act is performed by speaking. */
  static boolean isSpeaking(String act) {
    return SPEAKING.contains(act);
  }

  /** Whether the form of the word may be that of the verb of a clause: <i>told, reports</i>. */
  boolean isPastOrPresent(int token) {
    String word = word(token);
    return word.endsWith("ed") || FINITE.contains(word) || word.equals("reports");
  }

  private boolean isReal(List<Integer> cue, Set<String> wanted) {
    return cue.stream()
        .filter(it -> acts(it).stream().anyMatch(wanted::contains))
        .findFirst()
        .filter(this::isReal)
        .isPresent();
  }

  private boolean isReal(int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      String word = word(i);
      // As printed: Mara May is somebody's name.
      if (UNREAL.contains(printed(i))) {
        return false;
      }
      if (!BETWEEN.contains(word) && !word.endsWith("ly")) {
        return true;
      }
    }
    return true;
  }

  private boolean isPassive(int token) {
    int before = token - 1;
    while (before > 0 && (word(before).endsWith("ly") || word(before).equals("also"))) {
      before--;
    }
    return before >= 0 && PASSIVE.contains(word(before));
  }

  private List<String> acts(int token) {
    return lexicon.actsOf(List.of(word(token)));
  }

  private String word(int token) {
    return printed(token).toLowerCase(Locale.ROOT);
  }

  private String printed(int token) {
    return article.textOf(article.tokens().get(token));
  }
}
