package org.hearsay.claim;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Speaker;

/** How the speakers of two statements stand to each other. */
public enum Voices {
  /** One speaker at least is the same. */
  SAME,
  /** One of the two statements does not tell who spoke, or the names may be those of one person. */
  UNCLEAR,
  /** Both tell, and it is not the same one. */
  DIFFERENT;

  /** Words of names that tell nothing about whose they are. */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "the", "of", "and", "jr", "sr");

  public static Voices of(Assertion one, Assertion other) {
    Voices found = UNCLEAR;
    boolean allNamed = named(one) && named(other);
    for (Speaker left : one.speakers()) {
      for (Speaker right : other.speakers()) {
        if (left.named() && left.iri().equals(right.iri())) {
          return SAME;
        }
        if (mayBeOne(left.label(), right.label())) {
          found = left.named() && right.named() ? SAME : UNCLEAR;
          allNamed = false;
        }
      }
    }
    return allNamed ? DIFFERENT : found;
  }

  /** An entity called "her spokesman" is somebody, but who? */
  private static boolean named(Assertion assertion) {
    return assertion.speakers().stream()
        .allMatch(it ->
            it.named()
                && it.label().codePoints().findFirst().stream().anyMatch(Character::isUpperCase));
  }

  /** Whether all words of the one name are in the other: Calderon, Felipe Calderón. */
  private static boolean mayBeOne(String one, String other) {
    Set<String> left = words(one);
    Set<String> right = words(other);
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.containsAll(right) || right.containsAll(left));
  }

  /** The words of a name in lower case, without accents and titles. */
  public static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    List<String> words =
        Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    Set<String> found = new HashSet<>(words);
    found.removeAll(TITLES);
    found.remove("");
    return found;
  }
}
