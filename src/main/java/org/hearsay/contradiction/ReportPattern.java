package org.hearsay.contradiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.contradiction.Report.Family;

/**
 * One way in which articles say that somebody contradicts somebody.
 *
 * @param triggers beginnings of words, one of which every match holds: most sentences need not be
 *     searched
 * @param pattern over the text of a {@link WordLine}, with a group {@code cue} and maybe {@code
 *     who} and {@code what}
 */
record ReportPattern(Family family, double confidence, List<String> triggers, Pattern pattern) {

  private static final String FILE = "reported.tsv";

  ReportPattern {
    triggers = List.copyOf(triggers);
  }

  /** Those that travel with the application, in their order. */
  static List<ReportPattern> english() {
    try (InputStream in = ReportPattern.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No " + FILE + " on the class path");
      }
      return parsed(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReportPattern> parsed(List<String> lines) {
    Map<String, String> parts = new LinkedHashMap<>();
    List<ReportPattern> patterns = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("=")) {
        parts.put("<" + cells[0].substring(1) + ">", filledIn(cells[1], parts));
      } else if (!line.startsWith("#")) {
        patterns.add(pattern(cells, parts));
      }
    }
    return List.copyOf(patterns);
  }

  private static ReportPattern pattern(String[] cells, Map<String, String> parts) {
    Family family =
        Family.find(cells[0])
            .orElseThrow(() -> new IllegalStateException("No family " + cells[0] + " in " + FILE));
    return new ReportPattern(
        family,
        Double.parseDouble(cells[1]),
        List.of(cells[2].split(" ", -1)),
        Pattern.compile(filledIn(cells[3], parts), Pattern.CASE_INSENSITIVE));
  }

  private static String filledIn(String pattern, Map<String, String> parts) {
    String filled = pattern;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      filled = filled.replace(part.getKey(), part.getValue());
    }
    return filled;
  }

  /** Whether a sentence, given in lower case, may match at all. */
  boolean isTriggeredBy(String lower) {
    return triggers.stream().anyMatch(lower::contains);
  }
}
