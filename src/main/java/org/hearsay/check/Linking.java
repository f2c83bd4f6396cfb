package org.hearsay.check;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hearsay.claim.Closeness;
import org.hearsay.claim.Likeness;
import org.hearsay.claim.Link;
import org.hearsay.proposition.Reading;

/**
 * Finds which statements of different articles carry the same proposition, on all processors.
 *
 * @param affected the statements that are compared, with each other and with all others
 */
record Linking(IndexView view, Closeness closeness, BitSet affected, Pairing.Counted counted) {

  /** What is found comes in no order, from several threads. */
  void run(Consumer<Link> found) {
    IntStream.of(affected.stream().toArray()).parallel().forEach(it -> link(it, found));
  }

  private void link(int document, Consumer<Link> found) {
    Reading reading = view.candidate(document).reading();
    for (int partner :
        view.having(LinkTerms.wanted(reading), Pairing.CAP, counted.leftOut()::increment)) {
      // If both are affected, the pair comes up twice.
      boolean isIts = document < partner || !affected.get(partner);
      if (partner != document && isIts && !view.isOneArticle(document, partner)) {
        Reading other = view.candidate(partner).reading();
        Likeness.of(reading, other, closeness.of(reading, other)).ifPresent(found);
      }
    }
  }
}
