package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What cue words make of what is said: <i>denied</i> denies, <i>urged</i> urges. Immutable.
 *
 * <p>The words are in {@code cue-acts.csv} beside this class, the acts are codes of the ontology.
 */
public final class CueLexicon {

  /** The name of the rule by which a cue has an act. */
  public static final String RULE = "cue-lexicon";

  private static final String FILE = "cue-acts.csv";

  private static final String REFUSE = "refuse";

  private final Map<String, String> acts;

  private CueLexicon(Map<String, String> acts) {
    this.acts = Map.copyOf(acts);
  }

  /** The lexicon that travels with the application. */
  public static CueLexicon english() {
    Map<String, String> acts = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("No " + FILE + " on the class path");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
          CSVParser parser = format.parse(reader)) {
        for (CSVRecord row : parser) {
          for (String word : row.get("words").split(" ", -1)) {
            acts.put(word, row.get("act"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CueLexicon(acts);
  }

  /**
   * The acts that the cues perform, each once, in the order of the cues; empty if none is known.
   * What one refuses to do or say is not done: <i>declined to confirm</i> refuses alone.
   */
  public List<String> actsOf(List<String> cues) {
    List<String> found = new ArrayList<>();
    for (String cue : cues) {
      for (String word : cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        String act = acts.get(word);
        if (act != null && !found.contains(act)) {
          found.add(act);
        }
      }
    }
    return found.contains(REFUSE) ? List.of(REFUSE) : found;
  }

  /** All acts that the lexicon knows. */
  public List<String> acts() {
    return acts.values().stream().distinct().sorted().toList();
  }
}
