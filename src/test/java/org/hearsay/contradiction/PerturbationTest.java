package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.proposition.FunctionWords;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes one thing in what the sample's people say, in a second report, and looks for it. */
class PerturbationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  /** Fewer telling words than this are said too often to be recognised. */
  private static final int WORDS = 5;

  private static final PropositionReader READER = PropositionReader.english();
  private static final List<PairJudge> JUDGES = Judges.english(READER).pair();
  private static final List<Told> STATEMENTS = SampleStatements.all();

  private static long telling(Told told) {
    return reading(told, "a").content().stream()
        .filter(FunctionWords::isContent)
        .distinct()
        .count();
  }

  private static Reading reading(Told told, String outlet) {
    return READER.read(told.in(outlet, outlet.equals("a") ? DAY : DAY.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 0.9, 50",
    "DATE, 0.8, 20",
    "NEGATION, 0.8, 200",
    "QUOTATION, 0.9, 50",
    "SPEAKER, 0.85, 50"
  })
  void findsWhatWasChanged(Perturbation alteration, double least, int cases) {
    Random random = new Random(42);
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Told told : STATEMENTS) {
      var altered = alteration.of(told, random);
      if (altered.isPresent() && telling(told) >= WORDS) {
        all++;
        Reading one = reading(told, "a");
        Reading other = reading(Perturbation.reworded(altered.get()), "b");
        if (JUDGES.stream().noneMatch(it -> finds(it, one, other))) {
          missed.add(told.content() + "\n  → " + altered.get().content());
        }
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(cases);
    assertThat(1 - (double) missed.size() / all)
        .as("%d of %d missed:\n%s", missed.size(), all, String.join("\n", missed))
        .isGreaterThanOrEqualTo(least);
  }

  private static boolean finds(PairJudge judge, Reading one, Reading other) {
    Keys first = judge.keys(one);
    Keys second = judge.keys(other);
    boolean meet =
        !Collections.disjoint(first.asked(), second.offered())
            || !Collections.disjoint(second.asked(), first.offered());
    return meet && judge.judge(one, other).isPresent();
  }

  /** Only what already conflicts among the originals may be found, and five more. */
  @Test
  void findsNothingInCopies() {
    assertThat(STATEMENTS.size()).isGreaterThanOrEqualTo(300);
    List<Reading> originals = STATEMENTS.stream().map(it -> reading(it, "a")).toList();
    List<Reading> copies =
        STATEMENTS.stream().map(it -> reading(Perturbation.reworded(it), "b")).toList();
    Set<String> known = found(originals, originals);
    Set<String> extra = new TreeSet<>(found(originals, copies));
    extra.removeAll(known);
    assertThat(extra).hasSizeLessThanOrEqualTo(5);
  }

  /** The pairs of statements, by their ends of IRIs, in which something is found. */
  private static Set<String> found(List<Reading> ones, List<Reading> others) {
    Set<String> found = new TreeSet<>();
    for (PairJudge judge : JUDGES) {
      Map<String, List<Reading>> offers = new HashMap<>();
      for (Reading other : others) {
        judge
            .keys(other)
            .offered()
            .forEach(key -> offers.computeIfAbsent(key, it -> new ArrayList<>()).add(other));
        judge
            .keys(other)
            .asked()
            .forEach(key -> offers.computeIfAbsent(key, it -> new ArrayList<>()).add(other));
      }
      for (Reading one : ones) {
        Keys keys = judge.keys(one);
        Set<Reading> partners = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        keys.asked().forEach(key -> partners.addAll(offers.getOrDefault(key, List.of())));
        keys.offered().forEach(key -> partners.addAll(offers.getOrDefault(key, List.of())));
        for (Reading other : partners) {
          judge.judge(one, other).ifPresent(it -> found.add(pair(judge, one, other)));
          judge.judge(other, one).ifPresent(it -> found.add(pair(judge, one, other)));
        }
      }
    }
    return found;
  }

  private static String pair(PairJudge judge, Reading one, Reading other) {
    Set<String> ends = new TreeSet<>(Set.of(end(one), "b:" + end(other)));
    String ids = String.join(" ", ends).replace("b:", "");
    return judge.kind().code() + " " + String.join(" ", new TreeSet<>(List.of(ids.split(" ", -1))));
  }

  private static String end(Reading reading) {
    return reading.assertion().statement().replaceAll(".*:", "");
  }
}
