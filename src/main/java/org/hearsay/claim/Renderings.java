package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;

/** The wordings in which statements print one utterance. */
final class Renderings {

  /** With fewer words in common it is not the utterance that the earliest quotes. */
  private static final int FEWEST = 4;

  private Renderings() {}

  /**
   * The wordings, the earliest first.
   *
   * @param group statements of one claim, the earliest first
   */
  static List<Rendering> of(List<Reading> group) {
    List<Reading> quoting =
        group.stream().filter(it -> Quotation.of(it).words().size() >= FEWEST).toList();
    if (quoting.isEmpty()) {
      return List.of();
    }
    Quotation earliest = Quotation.of(quoting.getFirst());
    Map<Set<String>, List<Reading>> byDifference = new LinkedHashMap<>();
    for (Reading reading : quoting) {
      Alignment alignment = Alignment.of(earliest, Quotation.of(reading));
      if (alignment.matched().size() >= FEWEST) {
        Set<String> difference = new TreeSet<>();
        alignment.edits().forEach(it -> difference.add(it.difference()));
        byDifference.computeIfAbsent(difference, it -> new ArrayList<>()).add(reading);
      }
    }
    return byDifference.entrySet().stream()
        .map(it -> rendering(it.getValue(), it.getKey()))
        .toList();
  }

  private static Rendering rendering(List<Reading> readings, Set<String> difference) {
    Reading first = readings.getFirst();
    List<String> statements =
        readings.stream().map(Reading::assertion).map(Assertion::statement).toList();
    Optional<LocalDate> earliest = first.assertion().published();
    String quote = Wording.quote(first, Quotation.of(first));
    return new Rendering(quote, statements, earliest, difference);
  }
}
