package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.article.Span;

/** Words that tell a time, and the time they tell. */
record TimeExpression(Span span, When when) {

  /** The very day, if it tells one. */
  Optional<LocalDate> day() {
    return when instanceof When.On(LocalDate day) ? Optional.of(day) : Optional.empty();
  }
}
