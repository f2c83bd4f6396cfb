package org.hearsay.attribution;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How likely it is that a candidate is an attribution as people mark them, content and source
 * included: a logistic regression over {@link Evidence}, fitted on articles that the networks were
 * not trained on, so that of those with .8 four in five are right.
 *
 * @param weights one for each clue
 */
record Confidence(Map<Clue, Double> weights) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  Confidence {
    if (weights.size() != Clue.values().length) {
      throw new IllegalArgumentException("Not a weight for each clue: " + weights.keySet());
    }
    weights = Map.copyOf(weights);
  }

  /** From 0 to 1. */
  double of(Evidence evidence) {
    double sum = 0;
    for (Clue clue : Clue.values()) {
      sum += weights.getOrDefault(clue, 0.0) * evidence.of(clue);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Reads a table of {@code clue} and {@code weight}.
   *
   * @throws IOException naming the file, and the line, that is missing or wrong
   */
  static Confidence read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("No model file " + file + ". Maybe start Hearsay by bin/hearsay.");
    }
    Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord row : parser) {
        try {
          weights.put(Clue.valueOf(row.get("clue")), Double.valueOf(row.get("weight")));
        } catch (IllegalArgumentException e) {
          throw new IOException(
              "%s, line %d: not a clue and its weight"
                  .formatted(file, parser.getCurrentLineNumber()),
              e);
        }
      }
    }
    for (Clue clue : Clue.values()) {
      if (!weights.containsKey(clue)) {
        throw new IOException("%s has no weight for %s".formatted(file, clue));
      }
    }
    return new Confidence(weights);
  }

  /** Writes the table that {@link #read} reads. */
  void write(Path file) throws IOException {
    String rows =
        Arrays.stream(Clue.values())
            .map(it -> "%s,%s\r\n".formatted(it, Math.round(of(it) * 1e4) / 1e4))
            .collect(Collectors.joining());
    Files.writeString(file, "clue,weight\r\n" + rows);
  }

  private double of(Clue clue) {
    return weights.getOrDefault(clue, 0.0);
  }
}
