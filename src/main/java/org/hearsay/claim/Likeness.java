package org.hearsay.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;

/**
 * Whether two statements carry the same proposition. Pure: the answer depends on the two alone, and
 * not on which is named first. Errs towards saying no: one wrong link joins two claims.
 */
public final class Likeness {

  /** How much four quoted words must tell to bring statements together, in nats. */
  private static final double TELLING = 4;

  /** Days that may lie between two articles with the same quotation, and without one. */
  public static final int DAYS = 120;

  private static final int DAYS_INDIRECT = 30;

  private Likeness() {}

  /** Keys of which statements that carry the same proposition share at least one. */
  public static Set<String> keys(Reading reading) {
    Set<String> keys = new TreeSet<>();
    Quotation.of(reading).shingles(TELLING).forEach(it -> keys.add("\"" + it));
    keys.addAll(Substance.of(reading).keys());
    return keys;
  }

  /**
   * The link between two statements that carry the same proposition.
   *
   * @param cosine how close the vectors of their contents are, by {@link SentenceEncoder}
   */
  public static Optional<Link> of(Reading one, Reading other, double cosine) {
    Assertion left = one.assertion();
    Assertion right = other.assertion();
    if (left.statement().equals(right.statement()) || days(left, right) > DAYS) {
      return Optional.empty();
    }
    Substance substance = Substance.of(one);
    Substance others = Substance.of(other);
    boolean opposed = substance.denies() != others.denies();
    if (!opposed && isOneUtterance(one, other)) {
      return Optional.of(link(left, right, false));
    }
    boolean near = days(left, right) <= DAYS_INDIRECT;
    return near && substance.isLike(others, cosine, opposed)
        ? Optional.of(link(left, right, opposed))
        : Optional.empty();
  }

  private static Link link(Assertion left, Assertion right, boolean opposed) {
    boolean inOrder = left.statement().compareTo(right.statement()) < 0;
    return inOrder
        ? new Link(left.statement(), right.statement(), opposed)
        : new Link(right.statement(), left.statement(), opposed);
  }

  /**
   * Whether the same is quoted, and little else: a long quotation has many propositions, of which
   * two short ones may have one each.
   */
  private static boolean isOneUtterance(Reading one, Reading other) {
    if (Voices.of(one.assertion(), other.assertion()) == Voices.DIFFERENT) {
      return false;
    }
    Quotation left = Quotation.of(one);
    Quotation right = Quotation.of(other);
    Alignment shared = Alignment.of(left, right);
    int words = shared.matched().size();
    List<Integer> lengths = List.of(left.words().size(), right.words().size());
    int shorter = Math.min(lengths.getFirst(), lengths.getLast());
    int longer = Math.max(lengths.getFirst(), lengths.getLast());
    return words >= 6
        && shared.core() >= 5
        && shared.information() >= 9
        && shared.share() >= 0.7
        && words >= 0.7 * shorter
        && words >= 0.5 * longer;
  }

  private static long days(Assertion one, Assertion other) {
    Optional<LocalDate> left = one.published();
    Optional<LocalDate> right = other.published();
    return left.isEmpty() || right.isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(left.orElseThrow(), right.orElseThrow()));
  }
}
