package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.proposition.Word;

/**
 * The words of a sentence as one string for regular expressions: as printed, with straight marks,
 * each followed by one space.
 */
record WordLine(List<Word> words, String text) {

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  /** What a full stop follows without ending a sentence. */
  private static final Set<String> ABBREVIATED =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col",
          "maj", "capt", "sgt", "rev", "st", "jr", "sr", "no", "vs", "jan", "feb", "aug", "sept",
          "oct", "nov", "dec", "prof", "inc", "corp", "co", "fla", "tex", "calif", "wis", "mich");

  static WordLine of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(it -> text.append(straight(it.printed())).append(' '));
    return new WordLine(List.copyOf(words), text.toString());
  }

  /** The sentences of a passage. */
  static List<WordLine> sentencesOf(List<Word> words) {
    List<WordLine> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || (endsSentence(words, i) && startsSentence(words.get(i + 1)))) {
        sentences.add(of(words.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsSentence(List<Word> words, int at) {
    int end = isMark(words.get(at)) && at > 0 ? at - 1 : at;
    if (!ENDS.contains(words.get(end).form())) {
      return false;
    }
    String before = end > 0 ? words.get(end - 1).form() : "";
    boolean abbreviated =
        words.get(end).form().equals(".")
            && (ABBREVIATED.contains(before) || (before.length() == 1 && end == at));
    return !abbreviated;
  }

  private static boolean startsSentence(Word word) {
    int first = word.printed().codePointAt(0);
    return Character.isUpperCase(first) || ("\"“(‘'".indexOf(first) >= 0 && !isClosing(word));
  }

  private static boolean isClosing(Word word) {
    return word.printed().equals("”") || word.printed().equals("’") || isStraightEnd(word);
  }

  private static boolean isStraightEnd(Word word) {
    return word.quoted() && (word.printed().equals("\"") || word.printed().equals("'"));
  }

  private static boolean isMark(Word word) {
    return "\"”’'".contains(word.printed());
  }

  /** The words that lie in a stretch of the text. */
  List<Word> words(int start, int end) {
    List<Word> found = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      int wordEnd = at + straight(word.printed()).length();
      if (at >= start && wordEnd <= end) {
        found.add(word);
      }
      at = wordEnd + 1;
    }
    return found;
  }

  /** The place of a word of this sentence among its words. */
  int indexOf(Word word) {
    return words.indexOf(word);
  }

  private static String straight(String printed) {
    return printed.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
