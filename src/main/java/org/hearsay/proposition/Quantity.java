package org.hearsay.proposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * A number in what is said, with what it counts or measures.
 *
 * @param span the number as printed, its unit included; code points, counted as those of the {@link
 *     Assertion}
 * @param property the lemmas of what is measured, its head first: {@code page}, {@code clinton},
 *     {@code email}; empty if the sentence does not tell
 * @param about the IRIs of the entities that the statement is about
 * @param unit {@code percent}, a currency such as {@code dollar}, or the head of the property;
 *     empty if there is none
 * @param low the least value it may mean as printed
 * @param high the greatest one; the same as {@code low} unless a range is printed
 * @param rounding the step to which the value is rounded, as its zeros tell: 100 for 3,200
 * @param asOf the day for which it holds, if the sentence names one
 */
public record Quantity(
    Span span,
    List<String> property,
    Set<String> about,
    String unit,
    BigDecimal low,
    BigDecimal high,
    BigDecimal rounding,
    Hedge hedge,
    Optional<LocalDate> asOf) {

  public Quantity {
    property = List.copyOf(property);
    about = new TreeSet<>(about);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("Not a range: %s to %s".formatted(low, high));
    }
  }

  /** Whether one value is meant, not a range and not a bound. */
  public boolean isPoint() {
    return low.compareTo(high) == 0 && (hedge == Hedge.EXACTLY || hedge == Hedge.ABOUT);
  }

  /** The head of what is measured; empty if the sentence does not tell. */
  public String head() {
    return property.isEmpty() ? "" : property.getFirst();
  }
}
