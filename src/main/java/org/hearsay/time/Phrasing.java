package org.hearsay.time;

import java.util.regex.Pattern;

/** Which words an expression of time goes with, by the words on either side of it. */
final class Phrasing {

  /** In UTF-16 units, between a verb and the time that belongs to it. */
  static final int FARTHEST = 160;

  /** What opens another clause, or another's words. */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\b(?:who|which|that|whose|whom|where|as|since|until|while|because|although|though|if"
              + "|whether|but|before)\\b|[;:—–\"“”]");

  /** What can stand at the start of a sentence before the time of its verb. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:.{0,60}(?:—|–|--|-) )?[“\"]?(?:(?:But|And|Then|So|Also|Just|Only|Even|Earlier|Later|Back|Late"
              + "|Early|Speaking|More recently|Again|Yet|Still)?,? ?"
              + "(?:(?:(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Ff]rom|[Tt]o|[Oo]utside|[Ii]nside) [^,;:“”\"]{0,60} ?)?,? ?))?");

  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:\\w+[ -]){0,3}?(?:calls?|hearings?|debates?|interviews?|speech(?:es)?|rall(?:y|ies)|meetings?"
              + "|sessions?|conferences?|briefings?|statements?|address|town halls?|forums?|events?|shows?"
              + "|broadcasts?|programs?|programmes?|remarks|testimony|appearances?|visits?|ceremon(?:y|ies)"
              + "|campaigns?|election|race|convention|primary|memos?|memorandum|books?|letters?|reports?"
              + "|stud(?:y|ies)|surveys?|polls?|posts?|tweets?|e-?mails?|essays?|op-ed|columns?|articles?"
              + "|rulings?|decisions?|opinions?|filings?|lawsuit|complaint|memoir|profile|documentary|video"
              + "|episode|edition|breakfast|lunch|dinner|fundraiser|panel|discussion|press)\\b");

  /** An expression that has no preposition or adverb of its own, as an attribute has none. */
  private static final Pattern BARE = Pattern.compile("\\p{Lu}|\\d");

  private static final Pattern DETERMINED =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]h(?:is|at)) (?:\\p{Ll}+ )?$");

  private static final Pattern YEAR_OF_NOUN =
      Pattern.compile(
          "(?i)(?:(?:during|in) \\w+|(?:in )?(?:an?|his|her|its|their)|the|of|since) \\d{4}");

  /** What becomes of documents, on a day. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "\\b(?:dated|sent|published|released|issued|circulated|prepared|taken|conducted|written|signed)"
              + "\\b[^.;,“”\"]{0,60}$");

  private static final Pattern NOT_OF_A_VERB =
      Pattern.compile(
          "\\b(?:by|until|till|through|since|before|after|from|next|coming|every|for|between|and|of|to|than"
              + "|the|ahead of|a|an) $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OCCASION_BEFORE =
      Pattern.compile(
          "\\b(?:in|during|at|on) (?:an?|his|her|its|their|the) (?:[\\w-]+ ){0,3}(?:statement|interview"
              + "|speech|ruling|letter|tweet|post|news conference|press conference|rally|e-?mail|report"
              + "|op-ed|briefing|memo|editorial)(?: with [\\p{L} ]{1,30}?)?"
              + "(?: (?:released|issued|published|posted|aired|broadcast|sent))?(?: on)? ?$");

  private static final Pattern SUBJECT_FOLLOWS =
      Pattern.compile(
          "^ (?:that|he|she|it|they|the|his|her|its|their|there|a|an|no|some)\\b.*|^ that.*|^,? [“\"].*",
          Pattern.DOTALL);

  private Phrasing() {}

  /** Whether what stands between a verb and an expression leaves them in one clause. */
  static boolean isOneClause(String between) {
    return between.length() <= FARTHEST && !BREAK.matcher(between).find();
  }

  /** Whether an expression may date the verb of the sentence of which this is the start. */
  static boolean isOpening(String start) {
    return OPENING.matcher(start).matches();
  }

  /** Whether an expression tells when a document came out: <i>dated</i>, <i>published on</i>. */
  static boolean isIssue(String before) {
    return ISSUED.matcher(before).find();
  }

  /** Whether an expression tells when somebody spoke: <i>in a statement on</i>. */
  static boolean isOccasion(String before) {
    return OCCASION_BEFORE.matcher(before).find();
  }

  /** Whether a sentence starts after an expression, to which that can hardly belong. */
  static boolean startsSentence(String after) {
    return SUBJECT_FOLLOWS.matcher(after).matches();
  }

  /**
   * Whether an expression goes with a verb. It does not if it makes part of a noun phrase, unless
   * that names the occasion: <i>at Monday's hearing</i>, <i>in his 2019 book</i>.
   *
   * @param before the words before it
   * @param words the expression
   * @param after the words after it
   */
  static boolean isOfVerb(String before, String words, String after) {
    String noun = after.replaceFirst("^['’]s ?|^ ", "");
    boolean genitive = after.startsWith("'s") || after.startsWith("’s");
    boolean attribute =
        (BARE.matcher(words).lookingAt() && DETERMINED.matcher(before).find())
            || YEAR_OF_NOUN.matcher(words).matches();
    if (genitive || attribute) {
      boolean placed =
          words.matches("(?i)(?:on|in|during) .*")
              || before.matches("(?is).*\\b(?:in|at|during|on|from|to|with) (?:\\w+ ){0,2}$");
      return placed && OCCASION.matcher(noun).lookingAt();
    }
    return !NOT_OF_A_VERB.matcher(before).find();
  }
}
