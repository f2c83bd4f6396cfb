package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the cue of a statement stands to time: what may be concluded of when it was made if no words
 * tell.
 */
enum Telling {

  /** Made at one past time: <i>said</i>, <i>according to</i>. */
  PAST,

  /** Made at some time before the article: <i>says</i>, <i>has said</i>. */
  CURRENT,

  /** Made along with another statement: <i>adding</i>. */
  ATTENDANT,

  /** A turn of a conversation: no words but a colon. */
  TURN,

  /** No cue at all: a quotation goes on. */
  UNCUED,

  /** Not made at one time: an attitude, a habit, a rule, something to come. */
  OPEN;

  private static final Set<String> PRESENT =
      words(
          "says say tells tell argues argue claims claim notes note adds add writes write warns warn"
              + " insists insist contends contend maintains maintain explains explain suggests suggest"
              + " reports report shows show finds find cites cite calls call puts describes describe"
              + " concedes concede admits admit acknowledges acknowledge urges urge denies deny promises"
              + " promise vows vow pledges pledge demands demand accuses accuse recalls recall remembers"
              + " remember observes observe states state reveals reveal accepts accept reckons reckon"
              + " estimates estimate calculates predicts predict cautions caution repeats repeat reads"
              + " asks ask wonders wonder replies reply agrees agree jokes joke echoes echo complains"
              + " complain criticizes criticizes criticises praises praise slams slam blasts blast mocks"
              + " mock rejects reject rules rule sings sing tweets tweet defends defend questions points"
              + " proposes propose lists list gives give speaks speak announces announce declares declare"
              + " whisper whispers confesses confess indicates indicate instructs hints hint declines"
              + " decline concludes conclude continues continue emphasizes stresses answers answer"
              + " rips denounce denounces condemn condemns admonishes hails hail lauds touts tout");

  private static final Set<String> ATTITUDES =
      words(
          "believe believes believed believing think thinks thought thinking hope hopes hoped hoping"
              + " fear fears feared fearing expect expects expected doubt doubts doubted want wants"
              + " wanted wish wishes feel feels felt consider considers considered know knows knew"
              + " suspect suspects suspected guess guesses guessed worry worries worried like likes love"
              + " loves hate hates prefer prefers favor favors favour favours support supports oppose"
              + " opposes approve approves disapprove trust trusts distrust assume assumes assumed regard"
              + " regards view views see sees understand understands need needs plan plans intend intends"
              + " bearish bullish confident convinced sure aware afraid eager reluctant ignore ignores bet"
              + " bets hear hears imagine imagines tend tends recognize recognizes doubtful doubt unsure"
              + " worried reckoned seeks refuse refuses");

  private static final Set<String> STANDING =
      words(
          "allow allows permit permits empower empowers prohibit prohibits prohibited provide provides"
              + " require requires define defines defined forbid forbids offer offers entitle entitles");

  /** <i>Is to tell</i>, <i>authority to call</i>, <i>the right to say</i>. */
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?:.* )?(?:is|are|was|were) to \\p{L}+"
              + "|(?:authority|right|power|freedom|chance|opportunity|time|reason)s? to \\p{L}+");

  /** <i>A sailor who</i> said it is told apart by that; of <i>Teld, who</i> it is news. */
  private static final Pattern RESTRICTIVE = Pattern.compile("\\p{L} who (?:\\p{L}+ly )?$");

  /** What several say in the present is what they hold: <i>Teld and Reyd call it theft</i>. */
  private static final Pattern JOINT =
      Pattern.compile("\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+ (?:\\p{L}+ly )?$");

  private static final Set<String> TO_COME =
      words(
          "to will would may might could should must can 'll ’ll 'd ’d shall cannot can't can’t won't let's let’s");

  private static final Set<String> HABITS =
      words(
          "long often always frequently regularly previously consistently sometimes never ever once"
              + " usually typically traditionally routinely generally");

  private static final Set<String> AUXILIARIES =
      words(
          "nevertheless however therefore instead thus has have had is are was were be been being do does did not n't doesn't doesn’t didn't didn’t"
              + " don't don’t wasn't wasn’t weren't weren’t isn't isn’t aren't aren’t hasn't haven't also"
              + " then later now still just even only too further further repeatedly again once seem seems"
              + " seemed remain remains who which that 's ’s 've ’ve 're ’re been went goes go on to");

  private static final Set<String> IRREGULAR =
      words(
          "said told wrote spoke gave made put found thought knew felt saw heard read went took came began"
              + " held kept left met sent set swore sang fought brought sought taught led cut hit shot ran"
              + " let sat struck broke chose laid tore rang shook withdrew stood understood forbade rid rose");

  private static final Pattern PRESENT_AUXILIARY =
      Pattern.compile(
          "is|are|am|'s|’s|'re|’re|remains?|seems?|ha(?:s|ve)(?:n['’]t)?|['’]ve|do(?:es)?(?:n['’]t)?");

  private static final Pattern PAST_AUXILIARY =
      Pattern.compile("(?:was|were|did|had)(?:n['’]t)?|seemed|by");

  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:would|will|could)(?: not| only|n['’]t)(?: be drawn| say| confirm| comment|"
              + " discuss| give| elaborate| specify| answer| rule)?.*");

  /** Up to the last punctuation mark. */
  private static final Pattern BEYOND = Pattern.compile("(?s).*[^\\p{L}'’ ]");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}'’]+");

  private static Set<String> words(String separated) {
    return Set.of(List.of(separated.split(" ", -1)).stream().distinct().toArray(String[]::new));
  }

  /**
   * Reads a cue.
   *
   * @param before the words of its sentence that stand before it
   * @param cue its own words; empty if there is none
   */
  static Telling of(String before, String cue) {
    List<String> words = wordsOf(cue);
    if (words.isEmpty()) {
      return cue.isBlank() ? UNCUED : TURN;
    }
    List<String> phrase = new ArrayList<>(auxiliariesBefore(before));
    phrase.addAll(words);
    Telling telling = ofPhrase(phrase, isPossessed(before, words));
    boolean ofNoTime =
        RESTRICTIVE.matcher(before).find() || (telling == CURRENT && JOINT.matcher(before).find());
    return ofNoTime ? OPEN : telling;
  }

  /** Whether the cue is a noun that somebody has: <i>Her advice</i>, <i>the comment about</i>. */
  private static boolean isPossessed(String before, List<String> words) {
    return before.matches(
            "(?is).*(?:['’]s|['’]|\\b(?:his|her|its|their|my|our|an?|the))(?: \\p{L}+)? $")
        || words.getFirst().matches("an?|the|his|her|its|their");
  }

  private static Telling ofPhrase(List<String> phrase, boolean possessed) {
    if (REFUSAL.matcher(String.join(" ", phrase)).matches()) {
      return PAST;
    }
    List<String> verb = phrase.stream().dropWhile(Telling::isAuxiliary).toList();
    List<String> auxiliaries = phrase.subList(0, phrase.size() - verb.size());
    String main = verb.isEmpty() ? phrase.getLast() : verb.getFirst();
    if (TO_COME.contains(phrase.getFirst())
        || TO_COME.contains(main)
        || NOT_YET.matcher(String.join(" ", phrase)).matches()
        || phrase.stream().anyMatch(HABITS::contains)
        || isAttitude(verb)
        || STANDING.contains(main)
        || auxiliaries.contains("had")) {
      return OPEN;
    }
    if (auxiliaries.contains("went")) {
      return PAST;
    }
    boolean present = auxiliaries.stream().anyMatch(PRESENT_AUXILIARY.asMatchPredicate());
    if (PRESENT.contains(main)) {
      return auxiliaries.stream().anyMatch(PAST_AUXILIARY.asMatchPredicate()) ? PAST : CURRENT;
    }
    if (auxiliaries.stream().anyMatch(it -> it.startsWith("did"))) {
      return PAST;
    }
    if (isPast(main)) {
      return present ? CURRENT : PAST;
    }
    if (possessed || main.equals("according")) {
      return PAST;
    }
    if (main.endsWith("ing")) {
      return ofParticiple(auxiliaries, present);
    }
    return OPEN;
  }

  /** Is demanding, was eyeing, adding. */
  private static Telling ofParticiple(List<String> auxiliaries, boolean present) {
    if (present) {
      return CURRENT;
    }
    return auxiliaries.stream().anyMatch(PAST_AUXILIARY.asMatchPredicate()) ? OPEN : ATTENDANT;
  }

  /** An attitude; <i>wanted to know</i> is a question, <i>continues to ignore</i> goes on. */
  private static boolean isAttitude(List<String> verb) {
    if (verb.isEmpty()) {
      return false;
    }
    String all = String.join(" ", verb);
    boolean goesOn = all.matches("continued? to \\w+.*|continues to \\w+.*");
    return goesOn
        ? !PRESENT.contains(verb.get(2))
        : ATTITUDES.contains(verb.getFirst()) && !all.matches("want(?:ed|s) to (?:know|hear).*");
  }

  private static boolean isPast(String word) {
    return (word.endsWith("ed") && word.length() > 3) || IRREGULAR.contains(word);
  }

  private static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word) || HABITS.contains(word) || word.endsWith("ly");
  }

  /** What belongs to the verb although it is not in the cue: <i>has often</i> said. */
  private static List<String> auxiliariesBefore(String before) {
    List<String> words = wordsOf(BEYOND.matcher(before).replaceFirst(""));
    return words.reversed().stream()
        .takeWhile(it -> isAuxiliary(it) || TO_COME.contains(it))
        .toList()
        .reversed();
  }

  private static List<String> wordsOf(String string) {
    return LETTERS
        .matcher(string.toLowerCase(Locale.ROOT))
        .results()
        .map(it -> it.group())
        .toList();
  }
}
