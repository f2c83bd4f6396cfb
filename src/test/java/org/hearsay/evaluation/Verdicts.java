package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.evaluation.Calibration.Judged;

/** What a trainer needs to know of what was found: which of it is right. */
public final class Verdicts {

  private Verdicts() {}

  /** For each found whether it is right, as {@link Scorer} has it. */
  public static List<Boolean> of(GoldArticle article, List<Found> found) {
    Set<Integer> right =
        new Scorer(CueLexicon.english())
            .score(article, found).aligned().right().stream()
                .map(Pair::found)
                .collect(Collectors.toCollection(HashSet::new));
    return IntStream.range(0, found.size()).mapToObj(right::contains).toList();
  }

  /** The expected calibration error. */
  public static double error(List<Double> confidences, List<Boolean> right) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < confidences.size(); i++) {
      judged.add(new Judged(confidences.get(i), right.get(i)));
    }
    return Calibration.of(judged).error();
  }
}
