package org.hearsay.authority;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented people in any number: the same seed gives the same ones. */
final class ManyNames {

  private static final String[] STARTS = {
    "B", "Br", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "St", "T", "V", "Z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ei", "ou", "ä"};
  private static final String[] ENDS = {"", "n", "r", "l", "s", "nd", "lt", "m"};

  private final Random random;
  private final List<String> given;
  private final List<String> families;

  private ManyNames(long seed) {
    this.random = new Random(seed);
    this.given = words(3_000);
    this.families = words(200_000);
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(syllable(true) + syllable(false) + (i % 3 == 0 ? syllable(false) : ""));
    }
    return words;
  }

  private String syllable(boolean first) {
    String start = pick(STARTS);
    return (first ? start : start.toLowerCase(java.util.Locale.ROOT)) + pick(VOWELS) + pick(ENDS);
  }

  private String pick(String[] some) {
    return some[random.nextInt(some.length)];
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Writes a file of people with two names each: half as many people as names. */
  static void write(Path file, int names, long seed) throws IOException {
    ManyNames many = new ManyNames(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,name,aliases,gender,description,wikidata,source\n");
      for (int i = 0; i < names / 2; i++) {
        String first = many.pick(many.given);
        String last = many.pick(many.families);
        out.write(
            "q%d,%s %s,%s %s. %s,%s,,Q%d,%n"
                .formatted(
                    BASE + i,
                    first,
                    last,
                    first,
                    (char) ('A' + many.random.nextInt(26)),
                    last,
                    many.random.nextBoolean() ? "female" : "male",
                    BASE + i));
      }
    }
  }

  /** Wikidata has no items of such numbers. */
  static final int BASE = 1_000_000_000;
}
