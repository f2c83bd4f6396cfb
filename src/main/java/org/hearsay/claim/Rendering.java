package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One wording in which an utterance was printed in quotation marks.
 *
 * @param quote as printed in the first of the statements
 * @param statements the IRIs of those that print it so, spelling apart, the earliest first
 * @param earliest the day on which it appeared first
 * @param difference what it has otherwise than the earliest rendering, as {@code a → b}; empty for
 *     that, and for one that is only cut
 */
public record Rendering(
    String quote, List<String> statements, Optional<LocalDate> earliest, Set<String> difference) {

  public Rendering {
    statements = List.copyOf(statements);
    difference = new TreeSet<>(difference);
  }
}
