package org.hearsay.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;

/** Precision, recall and F1 of names: words and type must both be right. */
final class NameScores {

  private final Map<String, Counts> counts = new TreeMap<>();

  private record Counts(int right, int marked, int found) {

    static Counts of(List<NamedSpan> marked, List<NamedSpan> found) {
      int right = 0;
      for (NamedSpan name : found) {
        boolean hit = marked.stream().anyMatch(it -> isSame(it, name));
        right += hit ? 1 : 0;
      }
      return new Counts(right, marked.size(), found.size());
    }

    private static boolean isSame(NamedSpan one, NamedSpan other) {
      return one.start() == other.start() && one.end() == other.end() && one.type() == other.type();
    }

    Counts plus(Counts other) {
      return new Counts(right + other.right, marked + other.marked, found + other.found);
    }

    String line(String name) {
      return "%-28s %6d %5.1f %5.1f %5.1f%n"
          .formatted(
              name,
              marked,
              100.0 * right / Math.max(1, found),
              100.0 * right / Math.max(1, marked),
              200.0 * right / Math.max(1, found + marked));
    }
  }

  void add(String source, List<NamedSpan> marked, List<NamedSpan> found) {
    count(source + " ALL", marked, found);
    for (NameType type : NameType.values()) {
      count(source + " " + type, of(type, marked), of(type, found));
    }
    count("ANY TYPE " + source, untyped(marked), untyped(found));
  }

  private void count(String name, List<NamedSpan> marked, List<NamedSpan> found) {
    counts.merge(name, Counts.of(marked, found), Counts::plus);
  }

  private static List<NamedSpan> of(NameType type, List<NamedSpan> names) {
    return names.stream().filter(it -> it.type() == type).toList();
  }

  private static List<NamedSpan> untyped(List<NamedSpan> names) {
    return names.stream()
        .map(it -> new NamedSpan(it.start(), it.end(), NameType.PERSON, it.probability()))
        .toList();
  }

  String table() {
    StringBuilder table = new StringBuilder("name, marked, precision, recall, F1%n".formatted());
    counts.forEach((name, count) -> table.append(count.line(name)));
    return table.toString();
  }
}
