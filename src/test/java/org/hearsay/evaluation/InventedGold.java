package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two invented articles with two marked attributions each, on disk; what is found in them is right
 * twice, once of a wrong source and cue and a little short, and once made up, while one attribution
 * is missed.
 */
public final class InventedGold {

  public static final String FERRY =
      "“The ferry will sail on Monday,” Mara Teld, head of the port, said. Tom Reyd warned that"
          + " “the quay” was weak.\n";

  public static final String BRIDGE =
      "Officials believe the bridge is safe. The mayor denied it.\n";

  private static final String FERRY_MARKED =
      """
      T1\tContent 0 32\t“The ferry will sail on Monday,”
      T2\tSource 33 60\tMara Teld, head of the port
      T3\tCue 62 66\tsaid
      T4\tAttribution 62 66\tsaid
      E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
      T5\tSource 68 76\tTom Reyd
      T6\tCue 77 83\twarned
      T7\tContent 84 108\tthat “the quay” was weak
      T8\tAttribution 77 83\twarned
      E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7
      """;

  private static final String BRIDGE_MARKED =
      """
      T1\tSource 0 9\tOfficials
      T2\tCue 10 17\tbelieve
      T3\tContent 18 36\tthe bridge is safe
      T4\tAttribution 10 17\tbelieve
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      T5\tSource 38 47\tThe mayor
      T6\tCue 48 54\tdenied
      T7\tContent 55 57\tit
      T8\tAttribution 48 54\tdenied
      E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7
      """;

  private static final String FOUND =
      """
      {"id": "courier_ferry", "attributions": [\
      {"source": [[33, 42]], "cue": [[62, 66]], "content": [[0, 32]], "confidence": 0.9}, \
      {"source": [[33, 42]], "cue": [[62, 66]], "content": [[89, 108]], "confidence": 0.6}]}
      {"id": "gazette_bridge", "attributions": [\
      {"source": [[0, 9]], "cue": [[10, 17]], "content": [[18, 36]], "confidence": 0.8}, \
      {"source": [], "cue": null, "content": [[0, 9]], "confidence": 0.2}]}
      """;

  private InventedGold() {}

  /** Writes it with a table of outlets into a new folder {@code gold} of this one. */
  public static Path in(Path folder) throws IOException {
    Path gold = folder.resolve("gold");
    Path text = Files.createDirectories(gold.resolve("text"));
    Path marked = Files.createDirectories(gold.resolve("attributions"));
    Files.writeString(text.resolve("courier_ferry.txt"), FERRY);
    Files.writeString(text.resolve("gazette_bridge.txt"), BRIDGE);
    Files.writeString(marked.resolve("courier_ferry_a1.ann"), FERRY_MARKED);
    Files.writeString(marked.resolve("gazette_bridge_a1.ann"), BRIDGE_MARKED);
    Files.writeString(
        gold.resolve("metadata.tsv"),
        """
        filename\tpublisher\ttitle
        courier_ferry\tThe Courier\tFerry "sails"
        gazette_bridge\tThe Gazette\tSafe
        """);
    return gold;
  }

  /** Writes what is found into a file of this folder. */
  public static Path foundIn(Path folder) throws IOException {
    return Files.writeString(folder.resolve("found.jsonl"), FOUND);
  }
}
