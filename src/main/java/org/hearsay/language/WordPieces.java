package org.hearsay.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits a word into the pieces that an uncased BERT vocabulary holds, longest first.
 *
 * <p>After Wu and others, <i>Google's Neural Machine Translation System</i> (2016), as BERT uses
 * it: lower case, accents stripped, a word without a fitting piece is unknown as a whole.
 */
public final class WordPieces {

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int separator;

  private WordPieces(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.separator = id("[SEP]");
  }

  /** Reads a vocabulary of one piece a line, whose id is the line's number from 0. */
  public static WordPieces read(Path vocabulary) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (String piece : Files.readAllLines(vocabulary)) {
      ids.put(piece, ids.size());
    }
    return new WordPieces(ids);
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary has no piece " + piece);
    }
    return id;
  }

  /** The id that begins every input. */
  public int start() {
    return start;
  }

  /** The id that ends every input and stands between paragraphs. */
  public int separator() {
    return separator;
  }

  /** The ids of the word's pieces, at least one. */
  public int[] of(String word) {
    String plain = withoutAccents(word.toLowerCase(Locale.ROOT));
    if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
      return new int[] {unknown};
    }
    List<Integer> pieces = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int end = plain.length();
      Integer found = null;
      while (end > at && found == null) {
        String piece = plain.substring(at, end);
        found = ids.get(at == 0 ? piece : "##" + piece);
        if (found == null) {
          end--;
        }
      }
      if (found == null) {
        return new int[] {unknown};
      }
      pieces.add(found);
      at = end;
    }
    return pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String withoutAccents(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
