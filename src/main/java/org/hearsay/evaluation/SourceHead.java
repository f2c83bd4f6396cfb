package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a source that name it, found without a parser: <i>a spokesman</i> of <i>a spokesman
 * for the port</i>. The source is cut at commas, dashes and brackets; of each segment, what follows
 * a preposition, relative pronoun or the like after a word of substance falls away, and so do
 * possessors (<i>the port's</i> chief) and stop words. If nothing is left, all words are the head.
 */
final class SourceHead {

  private static final Set<String> STOP =
      words(
          """
          a an the this that these those some any all both each every many most much few several
          other others such no one two three he she it they we i you his her its their our my your
          him them us me who whom whose which what there of for from in on at by to with as and or
          but not than then so also is are was were be been being has have had do does did will
          would can could may might must should mr. mr mrs. mrs ms. ms dr. dr
          """);

  private static final Set<String> CUT =
      words(
          """
          of for from in on at by to with about as who whom whose which that including like near
          inside outside among within against during after before since while where when into over
          under representing familiar speaking close affiliated who's who’s
          """);

  private static final Pattern OPENING = Pattern.compile("^[(\\[—–-]");
  private static final Pattern CLOSING = Pattern.compile("[,;:)\\]—–]$");
  private static final Pattern EDGES =
      Pattern.compile("^[.,;:()\\[\\]“”\"‘'—–]+|[.,;:()\\[\\]“”\"‘'—–]+$");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");
  private static final Pattern POSSESSOR = Pattern.compile("['’]s?$");

  private SourceHead() {}

  /**
   * A word of a source.
   *
   * @param key in small letters, without marks around it
   */
  private record Word(int token, String key, String printed) {}

  /** The tokens of the head; empty only if the source is. */
  static Indices of(ScoredText text, Indices source) {
    Set<Integer> head = new HashSet<>();
    for (List<Word> segment : segments(text, source)) {
      List<Word> kept = beforeCut(segment);
      for (int i = 0; i < kept.size(); i++) {
        Word word = kept.get(i);
        boolean possesses = i + 1 < kept.size() && POSSESSOR.matcher(word.printed()).find();
        if (isSubstance(word) && !possesses) {
          head.add(word.token());
        }
      }
    }
    return head.isEmpty() ? source : Indices.of(head);
  }

  private static List<List<Word>> segments(ScoredText text, Indices source) {
    List<List<Word>> segments = new ArrayList<>(List.of(new ArrayList<>()));
    for (int token : source.list()) {
      String printed = text.word(token);
      if (OPENING.matcher(printed).find()) {
        segments.add(new ArrayList<>());
      }
      String key = EDGES.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("");
      segments.getLast().add(new Word(token, key, printed));
      if (CLOSING.matcher(printed).find()) {
        segments.add(new ArrayList<>());
      }
    }
    return segments;
  }

  private static List<Word> beforeCut(List<Word> segment) {
    List<Word> kept = new ArrayList<>();
    boolean substance = false;
    for (Word word : segment) {
      if (CUT.contains(word.key())) {
        if (substance) {
          break;
        }
      } else {
        substance |= !STOP.contains(word.key());
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean isSubstance(Word word) {
    return !STOP.contains(word.key())
        && !STOP.contains(word.printed().toLowerCase(Locale.ROOT))
        && LETTER.matcher(word.key()).find();
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
