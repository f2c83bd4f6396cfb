package org.hearsay.check;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.claim.Closeness;
import org.hearsay.contradiction.Judges;
import org.hearsay.contradiction.Kind;
import org.hearsay.language.LanguageAnnotator;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.query.CheckQueries.Source;
import org.hearsay.rdf.ContentKey;
import org.hearsay.store.StatementStore;

/**
 * The check of a store. What it finds depends on what the store holds, and not on the order in
 * which that came, nor on how often the check ran or was broken off.
 *
 * @param closeness by which statements are found that carry one proposition in other words
 * @param queries the checks that are queries
 * @param version of the software
 */
public record Check(
    StatementStore store,
    LanguageAnnotator language,
    PropositionReader words,
    Judges judges,
    Closeness closeness,
    List<Source> queries,
    String version,
    InstantSource clock) {

  public Check {
    queries = List.copyOf(queries);
  }

  /**
   * What to check.
   *
   * @param kinds to look for
   * @param everything whether to read and judge everything anew
   */
  public record Scope(Set<Kind> kinds, boolean everything) {

    public Scope {
      kinds = Set.copyOf(kinds);
    }

    /** What a scheduled run does: all kinds but opinions, on what is new. */
    public static Scope usual() {
      return new Scope(EnumSet.complementOf(EnumSet.of(Kind.DISAGREEMENT)), false);
    }
  }

  /**
   * Runs once and writes what it found, all of it or nothing. Claims, and the facts that statements
   * are compared by, are written before; the next run mends them if this one is broken off.
   */
  public RunReport run(Scope scope) {
    return run(scope, ignored -> {});
  }

  /**
   * The same.
   *
   * @param told is given the report just before what it tells of is written, if there is anything;
   *     no finding is written if it fails
   */
  public RunReport run(Scope scope, Consumer<RunReport> told) {
    Instant started = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String key = ContentKey.of("run", started.toString(), Long.toString(store.version()), version);
    Watermark before = Watermark.of(store);
    Path folder = store.directory().resolve("check");
    String last = scope.everything() ? "" : before.run();
    try (CheckIndex index = CheckIndex.open(folder, last, madeBy())) {
      return new CheckRun(this, index, scope, before, key, started).run(told);
    }
  }

  /** Another software may read, judge or look up in another way. */
  private String madeBy() {
    return "%s %s %d with claims"
        .formatted(version, store.graphs().base(), judges.pair().size() + judges.single().size());
  }
}
