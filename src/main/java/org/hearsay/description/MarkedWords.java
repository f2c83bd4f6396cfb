package org.hearsay.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with those marked that another text does not have at that place. */
public record MarkedWords(List<Piece> pieces) {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  /** The number of comparisons that a page may take. */
  private static final long MOST_COMPARED = 4_000_000;

  /** Of less in common, nearly all would be marked, which tells nobody anything. */
  private static final double LEAST_SHARED = 0.5;

  /** A stretch of the text. */
  public record Piece(String text, boolean differs) {}

  /** Two texts, each with its own words marked. */
  public record Pair(MarkedWords one, MarkedWords other) {}

  private record Word(int start, int end, String key) {}

  public MarkedWords {
    pieces = List.copyOf(pieces);
  }

  /** The text with nothing marked. */
  public static MarkedWords plain(String text) {
    return new MarkedWords(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
  }

  /** The two texts word by word; empty if they have little in common or are very long. */
  public static Optional<Pair> between(String one, String other) {
    List<Word> left = words(one);
    List<Word> right = words(other);
    if (left.isEmpty() || right.isEmpty() || (long) left.size() * right.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    boolean[] sharedLeft = new boolean[left.size()];
    boolean[] sharedRight = new boolean[right.size()];
    int shared = align(left, right, sharedLeft, sharedRight);
    return shared < LEAST_SHARED * Math.min(left.size(), right.size())
        ? Optional.empty()
        : Optional.of(new Pair(marked(one, left, sharedLeft), marked(other, right, sharedRight)));
  }

  /** Words without what is no word, such as a dash. Case and quotation marks make no difference. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String key =
          EDGE.matcher(matcher.group().replace('’', '\'')).replaceAll("").toLowerCase(Locale.ROOT);
      if (!key.isEmpty()) {
        words.add(new Word(matcher.start(), matcher.end(), key));
      }
    }
    return words;
  }

  /** Marks a longest common subsequence, and says how long it is. */
  private static int align(
      List<Word> left, List<Word> right, boolean[] sharedLeft, boolean[] sharedRight) {
    int[][] rest = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        rest[i][j] =
            left.get(i).key().equals(right.get(j).key())
                ? rest[i + 1][j + 1] + 1
                : Math.max(rest[i + 1][j], rest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).key().equals(right.get(j).key())) {
        sharedLeft[i++] = true;
        sharedRight[j++] = true;
      } else if (rest[i + 1][j] >= rest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return rest[0][0];
  }

  private static MarkedWords marked(String text, List<Word> words, boolean[] shared) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < words.size()) {
      if (shared[i]) {
        i++;
      } else {
        int first = i;
        while (i < words.size() && !shared[i]) {
          i++;
        }
        add(pieces, text.substring(from, words.get(first).start()), false);
        from = words.get(i - 1).end();
        add(pieces, text.substring(words.get(first).start(), from), true);
      }
    }
    add(pieces, text.substring(from), false);
    return new MarkedWords(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean differs) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, differs));
    }
  }
}
