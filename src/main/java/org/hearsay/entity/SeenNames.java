package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;

/**
 * What the model of names says of capitalised words that the authority does not know: where a name
 * begins and ends in them, and what it names. Silent where the model is not sure.
 */
final class SeenNames {

  /** A name less probable than this is not taken from the model. */
  private static final double SURE = .5;

  /** So is a single word, which is no name more often. */
  private static final double SURE_OF_ONE_WORD = .7;

  private final List<NamedSpan> names;

  /**
   * @param names in text order, without overlaps
   */
  SeenNames(List<NamedSpan> names) {
    this.names = names;
  }

  /**
   * The names in the run; the run itself where the model is not sure or a title tells what it is.
   * The last one may go on after the run, as <i>Academy of Lamp Makers</i> does.
   */
  List<CapitalRun> parts(CapitalRun run) {
    List<CapitalRun> parts =
        overlapping(run).stream()
            .filter(it -> it.probability() >= SURE)
            .map(it -> part(it, run))
            .toList();
    return run.hasTitle() || parts.isEmpty() ? List.of(run) : parts;
  }

  /** The whole run, with what the model adds to its end. */
  CapitalRun extended(CapitalRun run) {
    return nameAt(run.nameStart())
        .filter(it -> it.end() > run.end() && it.probability() >= SURE)
        .map(it -> part(it, run))
        .orElse(run);
  }

  private static CapitalRun part(NamedSpan name, CapitalRun run) {
    int start = Math.max(name.start(), run.nameStart());
    return new CapitalRun(start, start, name.end());
  }

  /** What these words name, if the model is sure. */
  Optional<NamedSpan> find(CapitalRun run) {
    double sure = run.end() - run.nameStart() == 1 ? SURE_OF_ONE_WORD : SURE;
    return nameAt(run.nameStart()).filter(it -> it.end() == run.end() && it.probability() >= sure);
  }

  private Optional<NamedSpan> nameAt(int token) {
    int at = firstEndingAfter(token);
    return at < names.size() && names.get(at).start() <= token
        ? Optional.of(names.get(at))
        : Optional.empty();
  }

  private List<NamedSpan> overlapping(CapitalRun run) {
    int end = firstEndingAfter(run.end() - 1);
    boolean last = end < names.size() && names.get(end).start() < run.end();
    return names.subList(firstEndingAfter(run.nameStart()), last ? end + 1 : end);
  }

  private int firstEndingAfter(int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static EntityKind kind(NameType type) {
    return switch (type) {
      case PERSON -> EntityKind.PERSON;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case PLACE -> EntityKind.PLACE;
      case OUTLET -> EntityKind.OUTLET;
    };
  }
}
