package org.hearsay.claim;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.language.Words;

/**
 * A sample of the word sequences of a text, by which copies of it are known: a wire report that
 * many outlets print, or the printed and the web edition of an article. The same sequence is in the
 * sample of every text that has it or of none, so two samples tell how much two texts share; after
 * Broder, <i>On the resemblance and containment of documents</i> (1997).
 *
 * @param hashes those sampled, at most {@value #MOST}
 */
public record Sketch(NavigableSet<Long> hashes) {

  /** Words of a sequence. */
  private static final int SHINGLE = 5;

  /** One of so many sequences is sampled: about 60 of an article of 500 words. */
  private static final long ONE_IN = 8;

  /** One of so many is a key: about 8 of such an article, of which copies share most. */
  private static final long KEY_ONE_IN = 64;

  static final int MOST = 400;

  /** The share of the shorter text that a copy has; fewer is a common quotation or background. */
  private static final double COPIED = 0.6;

  /** A text of which the longer one is mostly something else is an excerpt. */
  private static final double LENGTHS = 0.4;

  /** Fewer sampled sequences than these tell nothing. */
  private static final int FEWEST = 6;

  public Sketch {
    hashes = new TreeSet<>(hashes);
  }

  public static Sketch of(String text) {
    List<String> words =
        Words.of(text).stream()
            .map(Spelling::plain)
            .filter(it -> it.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    TreeSet<Long> sampled = new TreeSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = hash(words.subList(i, i + SHINGLE));
      if (Long.remainderUnsigned(hash, ONE_IN) == 0) {
        sampled.add(hash);
      }
    }
    while (sampled.size() > MOST) {
      sampled.pollLast();
    }
    return new Sketch(sampled);
  }

  /** The share of the smaller sample that is in the other, from 0 to 1. */
  public double containment(Sketch other) {
    long shared = hashes.stream().filter(other.hashes::contains).count();
    int smaller = Math.min(hashes.size(), other.hashes.size());
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  /** Whether one text is the other, perhaps shortened or with a paragraph more. */
  public boolean isCopyOf(Sketch other) {
    int smaller = Math.min(hashes.size(), other.hashes.size());
    int larger = Math.max(hashes.size(), other.hashes.size());
    return smaller >= FEWEST && smaller >= LENGTHS * larger && containment(other) >= COPIED;
  }

  /** Texts of which one is a copy of the other share at least one of these, with few exceptions. */
  public Set<String> keys() {
    return hashes.stream()
        .filter(it -> Long.remainderUnsigned(it, KEY_ONE_IN) == 0)
        .map(Long::toHexString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sample in one line, for keeping. */
  public String line() {
    return hashes.stream().map(Long::toHexString).collect(Collectors.joining(" "));
  }

  /**
   * Reads what {@link #line} gave.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Sketch parse(String line) {
    TreeSet<Long> hashes = new TreeSet<>();
    for (String hash : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
      try {
        hashes.add(Long.parseUnsignedLong(hash, 16));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("Not the sketch of a text: " + line, e);
      }
    }
    return new Sketch(hashes);
  }

  /** FNV-1a of 64 bits, its bits then mixed as SplitMix64 does: the low ones decide. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i <= word.length(); i++) {
        hash ^= i < word.length() ? word.charAt(i) : ' ';
        hash *= 0x100000001b3L;
      }
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
