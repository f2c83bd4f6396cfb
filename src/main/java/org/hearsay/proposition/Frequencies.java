package org.hearsay.proposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many articles of a fixed collection of news each word stands. Fixed, so that what is found
 * does not depend on what else a store holds.
 */
public final class Frequencies {

  private static final String FILE = "frequencies.tsv";

  /** What a word counts that the collection has in fewer than two articles. */
  private static final double RARE = 0.5;

  private final Map<String, Integer> articles;
  private final int all;

  private Frequencies(Map<String, Integer> articles, int all) {
    this.articles = Map.copyOf(articles);
    this.all = all;
  }

  /** Those that travel with the application. */
  public static Frequencies english() {
    try (InputStream in = Frequencies.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No " + FILE + " on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int all = Integer.parseInt(String.valueOf(lines.readLine()));
      Map<String, Integer> articles = new HashMap<>();
      lines
          .lines()
          .map(it -> it.split("\t", -1))
          .forEach(it -> articles.put(it[0], Integer.valueOf(it[1])));
      return new Frequencies(articles, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much it tells that a text has this word, in nats. The word is in lower case. */
  public double information(String form) {
    Integer having = articles.get(form);
    return Math.log(all / (having == null ? RARE : having));
  }
}
