package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cues by which one passes on what another said. */
final class Relays {

  private static final Set<String> CUES = Set.of("according", "reported", "reports");

  private Relays() {}

  static boolean isRelayCue(List<Integer> cue, PiecedArticle article) {
    return cue.stream().map(article::word).anyMatch(it -> CUES.contains(lower(it)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
