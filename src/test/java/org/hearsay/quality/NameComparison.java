package org.hearsay.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a name found is one expected, word by word: articles, honorifics, initials and
 * punctuation count for nothing, and a bare surname is no name.
 */
final class NameComparison {

  private static final Set<String> DROPPED =
      Set.of(
          ("the a an mr mrs ms dr sen sen. rep rep. gov gov. gen gen. president secretary senator us"
                  + " u.s of for and in on at to by jr sr inc corp co")
              .split(" ", -1));

  private static final Pattern GAP = Pattern.compile("[\\s\\-–]+");
  private static final Pattern EDGE = Pattern.compile("^[.,;:'’\"“”()]+|[.,;:'’\"“”()]+$");
  private static final Pattern INITIAL = Pattern.compile("[a-z]\\.?");

  private NameComparison() {}

  /**
   * How many of the expected names have a found one of their own.
   *
   * @param expected names, each with its alternatives joined by {@code =}
   * @param loosely whether half of the words, or the last one, is enough: of groups and the like
   */
  static int matched(List<String> expected, List<String> found, boolean loosely) {
    List<String> left = new ArrayList<>(found);
    int matched = 0;
    for (String name : expected) {
      for (String candidate : left) {
        if (isSame(name, candidate, loosely)) {
          left.remove(candidate);
          matched++;
          break;
        }
      }
    }
    return matched;
  }

  static boolean isSame(String expected, String found, boolean loosely) {
    List<String> words = words(found);
    return Arrays.stream(expected.split("=", -1))
        .map(NameComparison::words)
        .anyMatch(it -> isSame(it, words, loosely));
  }

  private static boolean isSame(List<String> expected, List<String> found, boolean loosely) {
    if (expected.isEmpty() || found.isEmpty()) {
      return false;
    }
    Set<String> wanted = new HashSet<>(expected);
    Set<String> given = new HashSet<>(found);
    if (wanted.equals(given)) {
      return true;
    }
    boolean last = expected.getLast().equals(found.getLast());
    boolean fuller =
        given.containsAll(wanted)
            && (expected.size() >= 2 || expected.getFirst().equals(found.getLast()));
    if (found.size() >= 2 && (wanted.containsAll(given) || fuller)) {
      return true;
    }
    return loosely && (last || shared(wanted, given) * 2 >= all(wanted, given));
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static int all(Set<String> one, Set<String> other) {
    return one.size() + other.size() - shared(one, other);
  }

  /** The words that count; all of them, if none does. */
  private static List<String> words(String name) {
    List<String> words =
        Arrays.stream(GAP.split(name, -1))
            .map(it -> EDGE.matcher(it).replaceAll("").toLowerCase(Locale.ROOT))
            .map(it -> it.replaceFirst("['’]s$", ""))
            .filter(it -> !it.isEmpty())
            .toList();
    List<String> kept =
        words.stream()
            .filter(it -> !DROPPED.contains(it) && !INITIAL.matcher(it).matches())
            .toList();
    return kept.isEmpty() ? words : kept;
  }
}
