package org.hearsay.description;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of an article in which a statement stands, with one sentence on each side, and what
 * a finding rests on marked in them.
 */
public record Excerpt(List<Piece> pieces) {

  /** How much of the article is looked at on each side, in characters. */
  private static final int AROUND = 1_000;

  /** What ends in a full stop and ends no sentence. */
  private static final Pattern SHORT_WORD =
      Pattern.compile(
          "(^|.*[^\\p{L}.])(\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|No|vs"
              + "|(\\p{L}\\.)+\\p{L}|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.\\s*",
          Pattern.DOTALL);

  /** What a stretch of text is to the finding. */
  public enum Role {
    /** A sentence before or after. */
    AROUND,
    /** In the sentences of the statement. */
    PASSAGE,
    /** Words that the finding rests on. */
    EVIDENCE
  }

  /** A stretch of text. */
  public record Piece(String text, Role role) {}

  /** From one place in the text to another, in code points, the end exclusive. */
  record Range(int start, int end) {}

  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /**
   * Cuts it out of an article.
   *
   * @param statement where the statement stands; at least one range, all within the text
   * @param evidence where the evidence stands
   */
  static Excerpt of(String text, Collection<Range> statement, Collection<Range> evidence) {
    int first = statement.stream().mapToInt(Range::start).min().orElseThrow();
    int last = statement.stream().mapToInt(Range::end).max().orElseThrow();
    int start = text.offsetByCodePoints(0, first);
    int end = text.offsetByCodePoints(start, last - first);
    TreeSet<Integer> breaks =
        breaks(text, Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
    int passageStart = orElse(breaks.floor(start), 0);
    int passageEnd = orElse(breaks.ceiling(end), text.length());
    int from = orElse(breaks.lower(passageStart), passageStart);
    int to = orElse(breaks.higher(passageEnd), passageEnd);
    List<int[]> marked =
        evidence.stream()
            .filter(
                it -> it.start() < it.end() && it.end() <= text.codePointCount(0, text.length()))
            .map(it ->
                new int[] {
                  text.offsetByCodePoints(0, it.start()), text.offsetByCodePoints(0, it.end())
                })
            .toList();
    List<Piece> pieces = new ArrayList<>();
    add(pieces, text.substring(from, passageStart), Role.AROUND);
    addPassage(pieces, text, passageStart, passageEnd, marked);
    add(pieces, text.substring(passageEnd, to), Role.AROUND);
    return new Excerpt(pieces);
  }

  private static int orElse(@Nullable Integer found, int otherwise) {
    return found == null ? otherwise : found;
  }

  private static void addPassage(
      List<Piece> pieces, String text, int start, int end, List<int[]> marked) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (int[] mark : marked) {
      cuts.add(Math.clamp(mark[0], start, end));
      cuts.add(Math.clamp(mark[1], start, end));
    }
    int from = start;
    for (int to : cuts) {
      int begin = from;
      boolean evidence = marked.stream().anyMatch(it -> it[0] <= begin && to <= it[1]);
      add(pieces, text.substring(from, to), evidence ? Role.EVIDENCE : Role.PASSAGE);
      from = to;
    }
  }

  private static void add(List<Piece> pieces, String text, Role role) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, role));
    }
  }

  /** Where sentences and paragraphs of a part of the text begin and end. */
  private static TreeSet<Integer> breaks(String text, int from, int to) {
    TreeSet<Integer> breaks = new TreeSet<>();
    if (from == 0) {
      breaks.add(0);
    }
    if (to == text.length()) {
      breaks.add(to);
    }
    String part = text.substring(from, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(part);
    int before = sentences.first();
    for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
      boolean cutOff = at == part.length();
      if (!cutOff && !SHORT_WORD.matcher(part.substring(before, at)).matches()) {
        breaks.add(from + at);
        before = at;
      }
    }
    for (int at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) {
      breaks.add(from + at + 1);
    }
    return breaks;
  }
}
