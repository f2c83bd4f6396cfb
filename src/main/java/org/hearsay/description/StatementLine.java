package org.hearsay.description;

import java.util.List;
import java.util.Optional;

/**
 * A statement as lists show it.
 *
 * @param words what was said, as printed; the quotation where the graph holds no more
 * @param directness the name of its code
 */
public record StatementLine(
    Ref ref,
    List<Party> speakers,
    List<Party> targets,
    String words,
    Period when,
    Optional<Ref> outlet,
    Ref article,
    String directness) {

  public StatementLine {
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
  }
}
