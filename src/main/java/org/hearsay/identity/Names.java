package org.hearsay.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names without what differs between two spellings of one. */
final class Names {

  private static final Set<String> AFTER_PEOPLE = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> AFTER_BODIES =
      Set.of(
          "agency",
          "co",
          "company",
          "corp",
          "corporation",
          "group",
          "inc",
          "llc",
          "ltd",
          "plc",
          "limited",
          "newspaper");

  private Names() {}

  /** Lower-case letters and digits without accents, one space between words. */
  static String folded(String name) {
    String plain =
        Normalizer.normalize(name.replace("'", "").replace("’", ""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The words of a person's name, without what tells sons from fathers. */
  static List<String> ofPerson(String name) {
    List<String> words = Arrays.asList(folded(name).split(" ", -1));
    boolean suffix = words.size() > 2 && AFTER_PEOPLE.contains(words.getLast());
    return suffix ? words.subList(0, words.size() - 1) : words;
  }

  /** The name without a leading article. */
  static String withoutArticle(String name) {
    return folded(name).replaceFirst("^the ", "");
  }

  /** The name of a body without its article and without words that news leaves out. */
  static String core(String name) {
    List<String> words = Arrays.asList(withoutArticle(name).split(" ", -1));
    boolean suffix = words.size() > 2 && AFTER_BODIES.contains(words.getLast());
    return String.join(" ", suffix ? words.subList(0, words.size() - 1) : words);
  }
}
