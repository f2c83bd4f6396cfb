package org.hearsay.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Text;

/**
 * How much of who said it, about whom, when and through whom is right, of the attributions that are
 * found at all. All figures are percentages.
 */
final class ResolutionScores {

  private static final List<String> TYPES =
      List.of("person", "organisation", "group", "anonymous", "document", "author");

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** Adds an article. */
  void add(String id, Text text, List<Gold> expected, List<Found> found) {
    expected.stream().filter(it -> !it.speakers().isEmpty()).forEach(it -> count("rows"));
    for (Alignment.Pair pair : new Alignment(text).of(expected, found)) {
      Gold gold = expected.get(pair.expected());
      Found answer = found.get(pair.found());
      addSpeaker(id, gold, answer);
      addNames("targets", gold.targets(), answer.targets());
      addNames("via", gold.via(), answer.via());
      addDate(gold.saidOn(), answer.saidOn());
    }
  }

  private void addSpeaker(String id, Gold gold, Found answer) {
    if (gold.speakers().isEmpty()) {
      return;
    }
    boolean loosely = gold.speakerType().matches("group|anonymous|document");
    int matched = NameComparison.matched(gold.speakers(), answer.names(), loosely);
    boolean right = matched == gold.speakers().size() && matched == answer.names().size();
    boolean typed = answer.speakers().stream().anyMatch(it -> it.type().equals(gold.speakerType()));
    count("aligned");
    count("aligned " + gold.speakerType());
    countIf(right, "speaker");
    countIf(right, "speaker " + gold.speakerType());
    countIf(typed, "type");
    countIf(answer.isNamed(), "named");
    countIf(answer.isNamed() && !right, "wrong name");
    if (answer.isNamed() && !right) {
      mistakes.add("%s: %s for %s".formatted(id, answer.names(), gold.speakers()));
    }
  }

  private void addNames(String field, List<String> expected, List<String> found) {
    count(field + " right", NameComparison.matched(expected, found, false));
    count(field + " expected", expected.size());
    count(field + " found", found.size());
  }

  private void addDate(String expected, String found) {
    if (expected.isEmpty()) {
      count("undated");
      countIf(!found.isEmpty(), "date false");
      return;
    }
    boolean compatible = found.startsWith(expected) || expected.startsWith(found);
    count("dated");
    countIf(found.equals(expected), "date exact");
    countIf(!found.isEmpty() && compatible, "date compatible");
  }

  private void count(String key) {
    count(key, 1);
  }

  private void countIf(boolean condition, String key) {
    count(key, condition ? 1 : 0);
  }

  private void count(String key, int number) {
    counts.merge(key, number, Integer::sum);
  }

  private int of(String key) {
    return counts.getOrDefault(key, 0);
  }

  private double share(String part, String whole) {
    return of(whole) == 0 ? 0 : 100.0 * of(part) / of(whole);
  }

  double speaker() {
    return share("speaker", "aligned");
  }

  double speaker(String type) {
    return share("speaker " + type, "aligned " + type);
  }

  double endToEnd() {
    return share("speaker", "rows");
  }

  double type() {
    return share("type", "aligned");
  }

  /** Of those answered by a named person or organisation, the share that is wrong. */
  double wrongName() {
    return share("wrong name", "named");
  }

  double dateExact() {
    return share("date exact", "dated");
  }

  double dateCompatible() {
    return share("date compatible", "dated");
  }

  double dateFalse() {
    return share("date false", "undated");
  }

  double targets() {
    return f1("targets");
  }

  double via() {
    return f1("via");
  }

  private double f1(String field) {
    int both = of(field + " expected") + of(field + " found");
    return both == 0 ? 0 : 200.0 * of(field + " right") / both;
  }

  /** The wrong names, with what is right. */
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  /** All figures, for people. */
  String report() {
    StringBuilder types = new StringBuilder();
    for (String type : TYPES) {
      if (of("aligned " + type) > 0) {
        types.append("  %s %.1f".formatted(type, speaker(type)));
      }
    }
    return String.format(
        Locale.ROOT,
        """
        rows with a speaker  %d, aligned %d
        speaker, aligned     %5.1f %s
        speaker, end to end  %5.1f
        speaker type         %5.1f
        wrong names          %5.1f (%d of %d named)
        targets              P %5.1f R %5.1f F1 %5.1f
        said on              exact %5.1f compatible %5.1f false %5.1f (%d dated, %d undated)
        via                  P %5.1f R %5.1f F1 %5.1f
        """,
        of("rows"),
        of("aligned"),
        speaker(),
        types,
        endToEnd(),
        type(),
        wrongName(),
        of("wrong name"),
        of("named"),
        share("targets right", "targets found"),
        share("targets right", "targets expected"),
        targets(),
        dateExact(),
        dateCompatible(),
        dateFalse(),
        of("dated"),
        of("undated"),
        share("via right", "via found"),
        share("via right", "via expected"),
        via());
  }
}
