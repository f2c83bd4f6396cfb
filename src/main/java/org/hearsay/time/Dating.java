package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Span;

/**
 * When something was said, and the words that tell.
 *
 * @param words the expression of time; empty if no words tell
 * @param basis what it rests on
 */
public record Dating(When when, List<Span> words, Basis basis) {

  public Dating {
    words = List.copyOf(words);
  }

  /** The article does not tell. */
  public static Dating unknown() {
    return new Dating(new When.Unstated(), List.of(), Basis.NONE);
  }

  static Dating stated(TimeExpression expression) {
    return new Dating(expression.when(), List.of(expression.span()), Basis.STATED);
  }

  /** As much of it as is not after that day; unchanged if all of it is. */
  Dating until(LocalDate last) {
    When bounded =
        switch (when) {
          case When.On(LocalDate ignored) -> when;
          case When.Between(LocalDate from, LocalDate to) ->
              to.isAfter(last) && !from.isAfter(last) ? When.between(from, last) : when;
          case When.NotAfter(LocalDate to) -> to.isAfter(last) ? new When.NotAfter(last) : when;
          case When.Unstated() -> new When.NotAfter(last);
        };
    return new Dating(bounded, words, basis);
  }

  /** The same time, for a statement that has no words of time itself. */
  Dating handedOn(Basis newBasis) {
    return new Dating(when, List.of(), newBasis);
  }
}
