package org.hearsay.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Silence;
import org.hearsay.proposition.Assertion;

/**
 * Which findings alerts leave out.
 *
 * @param silences those that hold
 * @param statements by their IRIs, as far as they are still there
 */
record Silenced(List<Silence> silences, Function<String, Optional<Assertion>> statements) {

  static Silenced on(
      LocalDate today, List<Silence> all, Function<String, Optional<Assertion>> statements) {
    return new Silenced(all.stream().filter(it -> !today.isAfter(it.until())).toList(), statements);
  }

  boolean includes(Finding finding) {
    if (silences.isEmpty()) {
      return false;
    }
    List<Assertion> between =
        finding.between().stream().flatMap(it -> statements.apply(it).stream()).toList();
    return silences.stream().anyMatch(it -> fits(it, finding, between));
  }

  private static boolean fits(Silence silence, Finding finding, List<Assertion> between) {
    return silence.kind().filter(it -> it != finding.kind()).isEmpty()
        && silence.speaker().filter(it -> !speaks(it, between)).isEmpty()
        && silence.article().filter(it -> !isIn(it, between)).isEmpty()
        && silence.outlets().stream()
            .allMatch(outlet ->
                between.stream().anyMatch(it -> it.outlet().filter(outlet::equals).isPresent()));
  }

  private static boolean speaks(String speaker, List<Assertion> between) {
    return between.stream()
        .anyMatch(it -> it.speakers().stream().anyMatch(who -> who.iri().equals(speaker)));
  }

  private static boolean isIn(String article, List<Assertion> between) {
    return between.stream().anyMatch(it -> it.article().equals(article));
  }
}
