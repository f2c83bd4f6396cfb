package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what a sentence model makes of news: it ends sentences after initials and abbreviated
 * titles and between a question and <i>she asked</i>, and overlooks ends after acronyms and before
 * quotations.
 */
final class NewsSentences {

  /** Part of a line, {@code [start, end)} in UTF-16 units. */
  record Piece(int start, int end) {}

  /** How many UTF-16 units before and after a place are looked at. */
  private static final int SIGHT = 40;

  /** Stands before a name or a day, and ends no sentence. */
  private static final String BEFORE_NAMES =
      "(?:M(?:rs?|s|x)|Messrs|Drs?|Profs?|Sens?|Reps?|Govs?|Lt|Gens?|Col|Maj|Capt|Cmdr|Cpl|Sgt|Adm"
          + "|Rev|Hon|Fr|Msgr|Supt|Insp|Det|Atty|Amb|Pres|Asst|Assn|Mt|Ft|St|Ste|vs?|al"
          + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)";

  private static final Pattern ABBREVIATED =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + BEFORE_NAMES + "\\.$");

  /** <i>No. 3</i>, <i>Nos. 3 and 4</i>, <i>p. 7</i>. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[Nn]os?|[Pp]p?|[Aa]rt|[Ss]ec|[Cc]h|[Vv]ol|[Ff]ig)\\.$");

  /** <i>J. D. Vane</i>, <i>Jon F. Vane</i>, <i>the U.S. Senate</i>. */
  private static final Pattern INITIAL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\.[ -]?)*\\p{Lu}\\.$");

  private static final Pattern HOUR = Pattern.compile("(?<![\\p{L}])[ap]\\.m\\.$");
  private static final Pattern AFTER_HOUR =
      Pattern.compile(
          "^(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|Eastern|Central|Mountain|Pacific"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

  /** Words that stand with a capital at the head of a sentence only. */
  private static final String FIRST_WORDS =
      "(?:The|A|An|He|She|It|They|We|You|I|His|Her|Its|Their|Our|My|This|That|These|Those"
          + "|There|Here|But|And|Or|So|Yet|Nor|If|When|While|Where|After|Before|Although|Though"
          + "|Because|Since|As|At|By|For|From|In|On|To|With|Under|Over|Until|Unless|Not|No|Now"
          + "|Then|What|Who|Why|How|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Will|Would|Could"
          + "|Some|Many|Most|Several|Others?|Both|Each|Every|However|Meanwhile|Still|Also|Asked"
          + "|According|Officials|Experts|Critics|Police|People)\\b";

  private static final Pattern BEGINS_SENTENCE = Pattern.compile("^" + FIRST_WORDS);

  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll},;:)\\]—–-]");

  /** After a question or a shout that is quoted: its speaker. */
  private static final Pattern ASKED = Pattern.compile("[?!][”\"’']{1,2}$");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]{0,25} ){1,3}(?:said|says|asked|asks|wrote|writes|told|tells|added"
              + "|replied|answered|demanded|shouted|yelled|cried|wondered|tweeted|quipped|joked)\\b");

  private static final Pattern CLOSING = Pattern.compile("^[”’\"'»]+(?= |$)");

  /** Ends that a model may overlook. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=(?:[\\p{Ll}\\p{N}%]{2}|\\p{Lu}{2}|[)\\]])(?:[.?]|![”\"’'])[”\"’']{0,2}) +"
              + "(?=[“\"‘']{0,2}\\p{Lu}[\\p{L}’']*[ ,])"
              + "|(?<=\\p{Lu}\\.\\p{Lu}\\.) +(?="
              + FIRST_WORDS
              + ")");

  private static final String SHORTENED_WORDS =
      "nos?|inc|corp|co|ltd|bros|jr|sr|etc|approx|dept|est|ave|blvd|rd|esq|ret|ph|fla|calif"
          + "|mass|wis|mich|minn|ore|tenn|tex|ariz|colo|conn|ind|kan|miss|neb|nev|okla|wash|wyo";

  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:" + BEFORE_NAMES + "|" + SHORTENED_WORDS + ")\\.$");

  private final String line;

  private NewsSentences(String line) {
    this.line = line;
  }

  /** The sentences of a line, in text order, of which a model made those pieces. */
  static List<Piece> mended(String line, List<Piece> found) {
    NewsSentences sentences = new NewsSentences(line);
    List<Piece> split = new ArrayList<>();
    found.forEach(it -> sentences.split(it, split));
    List<Piece> mended = new ArrayList<>();
    for (Piece next : split) {
      if (mended.isEmpty()) {
        mended.add(next);
      } else {
        sentences.add(next, mended);
      }
    }
    return mended;
  }

  private void split(Piece piece, List<Piece> pieces) {
    int start = piece.start();
    Matcher end = END.matcher(line).region(piece.start(), piece.end()).useTransparentBounds(true);
    while (end.find()) {
      if (end.start() > start && !SHORTENED.matcher(before(end.start())).find()) {
        pieces.add(new Piece(start, end.start()));
        start = end.end();
      }
    }
    pieces.add(new Piece(start, piece.end()));
  }

  private void add(Piece next, List<Piece> mended) {
    Piece last = mended.removeLast();
    Matcher closing = CLOSING.matcher(after(next.start()));
    if (goesOn(last.end(), next.start())) {
      mended.add(new Piece(last.start(), next.end()));
    } else if (last.end() == next.start() && closing.find()) {
      // A closing mark belongs to the sentence that it closes.
      int end = next.start() + closing.end();
      mended.add(new Piece(last.start(), end));
      int start = end;
      while (start < next.end() && Character.isWhitespace(line.charAt(start))) {
        start++;
      }
      if (start < next.end()) {
        mended.add(new Piece(start, next.end()));
      }
    } else {
      mended.add(last);
      mended.add(next);
    }
  }

  /** Whether a sentence goes on after a piece that ends at one place and before another. */
  private boolean goesOn(int end, int start) {
    String before = before(end);
    String after = after(start);
    if (GOES_ON.matcher(after).find() || ABBREVIATED.matcher(before).find()) {
      return true;
    }
    if (NUMBERED.matcher(before).find()) {
      return Character.isDigit(after.charAt(0));
    }
    if (HOUR.matcher(before).find()) {
      return AFTER_HOUR.matcher(after).find();
    }
    boolean name = Character.isUpperCase(after.charAt(0)) && !BEGINS_SENTENCE.matcher(after).find();
    return (name && INITIAL.matcher(before).find())
        || (ASKED.matcher(before).find() && SPEAKER.matcher(after).find());
  }

  private String before(int end) {
    return line.substring(Math.max(0, end - SIGHT), end);
  }

  private String after(int start) {
    return line.substring(start, Math.min(line.length(), start + 2 * SIGHT));
  }
}
