package org.hearsay.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Kind;

/**
 * One or two statements and what was found of them.
 *
 * @param check the name of what found it
 * @param cited in their order
 */
record Judged(String check, List<Cited> cited, Judgement judgement) {

  /** By the later statement: a pair is known from the day on which the later one appeared. */
  static final Comparator<Judged> EARLIEST_FIRST =
      Comparator.comparing((Judged it) -> it.cited().getLast())
          .thenComparing(it -> it.cited().getFirst())
          .thenComparing(Judged::check);

  Judged {
    cited = cited.stream().sorted().toList();
  }

  Kind kind() {
    return judgement.kind();
  }

  /** The statements' IRIs in one line; the same for the same statements. */
  String pair() {
    return cited.stream().map(Cited::statement).sorted().collect(Collectors.joining("\n"));
  }
}
