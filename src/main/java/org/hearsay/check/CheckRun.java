package org.hearsay.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.claim.Closeness;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Precision;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.store.Description;
import org.hearsay.store.Job;
import org.hearsay.store.StatementStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the check, from what is new in the store to what is written. */
final class CheckRun {

  private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

  /** The mark of the run that last wrote claims. */
  private static final String CLAIMS = "claims";

  private final Check check;
  private final StatementStore store;
  private final CheckIndex index;
  private final Check.Scope scope;
  private final Watermark before;
  private final String key;
  private final Instant started;
  private final List<Blocking> judges;
  private final Pairing.Counted counted = new Pairing.Counted();
  private final Map<String, Duration> timings = new TreeMap<>();
  private final Set<String> failures = new TreeSet<>();

  /**
   * What is to be looked at.
   *
   * @param any whether the store was told anything of articles
   * @param articles the ids of those that came, changed or went
   * @param former the IRIs of the statements that they had when the check last read them
   * @param statements of pairs that are gone or new
   * @param count how many statements were judged
   */
  private record News(
      boolean any, Set<String> articles, Set<String> former, Set<String> statements, long count) {

    News with(Set<String> statements, long count) {
      return new News(any, articles, former, statements, count);
    }
  }

  /** What comes of it: with what is to be written, and told. */
  private record Result(
      List<Outcome> outcomes, Map<String, Finding> before, List<Finding> after, Job job) {}

  CheckRun(
      Check check,
      CheckIndex index,
      Check.Scope scope,
      Watermark before,
      String key,
      Instant started) {
    this.check = check;
    this.store = check.store();
    this.index = index;
    this.scope = scope;
    this.before = before;
    this.key = key;
    this.started = started;
    this.judges = Blocking.of(check.judges().pair());
  }

  RunReport run(Consumer<RunReport> told) {
    long version = store.version();
    long activities = store.changeLog().size();
    News changed = timed("read", this::read);
    News judged = timed("judge", () -> judge(changed));
    News described = timed("claims", () -> describe(judged));
    News news = timed("queries", () -> ask(described));
    if (counted.leftOut().sum() > 0) {
      LOG.warn(
          "{} times, a key that more than {} statements share was left out",
          counted.leftOut(),
          Pairing.CAP);
    }
    failures.addAll(new StoredFindings(store).faults());
    Watermark now = new Watermark(key, version, activities, scope.kinds(), Set.of());
    try (IndexView view = view()) {
      Result result = timed("write", () -> write(view, news, now, told));
      return report(view, result, news, version);
    }
  }

  private IndexView view() {
    return new IndexView(index.reader(), check.words(), judges);
  }

  private <T> T timed(String part, Supplier<T> work) {
    long began = System.nanoTime();
    try {
      return work.get();
    } finally {
      timings.put(part, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private News read() {
    Articles articles = new Articles(store);
    Set<String> all = articles.all();
    try (IndexView view = view()) {
      Map<String, String> known = view.articles();
      Set<String> suspects = new TreeSet<>(all);
      suspects.removeAll(known.keySet());
      if (!index.isFresh()) {
        suspects.addAll(articles.touchedSince(before.activities()));
      }
      suspects.retainAll(all);
      Set<String> gone = new TreeSet<>(known.keySet());
      gone.removeAll(all);
      Intake intake =
          new Intake(new StoredAssertions(store, check.language()), check.words(), judges, index);
      Set<String> changed = intake.read(suspects, known);
      changed.addAll(gone);
      Set<String> statements = new TreeSet<>();
      for (String it : changed) {
        view.pairsIn(it)
            .forEach(pair -> pair.cited().forEach(cited -> statements.add(cited.statement())));
      }
      gone.forEach(index::remove);
      return new News(
          !suspects.isEmpty() || !gone.isEmpty(),
          changed,
          view.statementIrisOf(changed),
          statements,
          0);
    }
  }

  private News judge(News news) {
    Set<String> statements = new ConcurrentSkipListSet<>(news.statements());
    if (index.isFresh()) {
      index.merge();
    }
    try (IndexView view = view()) {
      Map<Kind, BitSet> affected = affected(view, news.articles());
      BitSet all = new BitSet();
      affected.values().forEach(all::or);
      new Pairing(view, check.judges().single(), judges, affected, counted)
          .run(it -> {
            it.cited().forEach(cited -> statements.add(cited.statement()));
            index.add(it, articles(it));
          });
      link(view, news.articles());
      return news.with(statements, all.cardinality());
    }
  }

  private void link(IndexView view, Set<String> changed) {
    BitSet affected = index.isFresh() ? view.statements() : view.statementsOf(changed);
    try (Closeness closeness = check.closeness()) {
      new Linking(view, closeness, affected, counted)
          .run(it -> index.add(it, articlesOf(List.of(it.one(), it.other()))));
    }
  }

  /**
   * Writes what statements are compared by, and their claims: queries ask for these, too. If the
   * run is broken off after this, the next one writes all of them anew.
   */
  private News describe(News news) {
    boolean anew = index.isFresh() || !store.findMark(CLAIMS).equals(Optional.of(before.run()));
    if (!anew && news.articles().isEmpty()) {
      return news;
    }
    try (IndexView view = view()) {
      ClaimWriting claims = new ClaimWriting(store, check.words(), view);
      store.describe(() ->
          new Job(
              (anew ? claims.all() : claims.of(news.articles(), news.former())).iterator(),
              Map.of(CLAIMS, key)));
    }
    return new News(true, news.articles(), news.former(), news.statements(), news.count());
  }

  private News ask(News news) {
    try (IndexView view = view()) {
      QueryChecks queries = new QueryChecks(store, check.queries(), view::find, scope.kinds());
      Asked asked = Asked.of(queries, view, index);
      failures.addAll(asked.failures());
      Set<String> statements = new TreeSet<>(news.statements());
      asked.changed().forEach(it -> it.cited().forEach(cited -> statements.add(cited.statement())));
      return news.with(statements, news.count());
    }
  }

  /** By kind, the statements that were not judged yet as they are now. */
  private Map<Kind, BitSet> affected(IndexView view, Set<String> changed) {
    Map<Kind, BitSet> affected = new EnumMap<>(Kind.class);
    BitSet all = view.statements();
    BitSet some = view.statementsOf(changed);
    for (Kind it : scope.kinds()) {
      boolean known = !index.isFresh() && before.kinds().contains(it);
      affected.put(it, known ? some : all);
      if (!known) {
        index.removeFoundBy(Pairing.check(it));
      }
    }
    return affected;
  }

  private List<String> articles(Judged judged) {
    return articlesOf(judged.cited().stream().map(Cited::statement).toList());
  }

  private List<String> articlesOf(List<String> statements) {
    return statements.stream().flatMap(it -> store.graphs().findArticleOf(it).stream()).toList();
  }

  private Result write(IndexView view, News news, Watermark now, Consumer<RunReport> told) {
    AtomicReference<Result> done = new AtomicReference<>();
    store.describe(() -> {
      Result result = result(view, news, now);
      done.set(result);
      if (!result.job().marks().isEmpty()) {
        told.accept(report(view, result, news, now.version()));
        // Before the store: a state that the store does not name is dropped by the next run.
        index.commit(key);
      }
      return result.job();
    });
    return done.get();
  }

  private Result result(IndexView view, News news, Watermark now) {
    StoredFindings stored = new StoredFindings(store);
    Map<String, Finding> old = new TreeMap<>();
    stored.all(view.order()).forEach(it -> old.put(it.key(), it));
    List<Reviewed> reviews = stored.reviews();
    Set<Kind> demoted = demoted(reviews);
    Region region = region(view, news, old, demoted);
    Reconciliation reconciliation =
        new Reconciliation(old.values(), reviews, started, today(), demoted);
    List<Outcome> outcomes =
        new ArrayList<>(reconciliation.of(Case.fold(region.pairs()), region.looked()));
    outcomes.addAll(reconciliation.due(region.looked()));
    Map<String, Finding> after = new TreeMap<>(old);
    outcomes.forEach(it -> after.put(it.finding().key(), it.finding()));
    Watermark mark =
        new Watermark(now.run(), now.version(), now.activities(), now.kinds(), demoted);
    return new Result(
        outcomes, old, List.copyOf(after.values()), job(view, news, outcomes, old, reviews, mark));
  }

  private Region region(IndexView view, News news, Map<String, Finding> old, Set<Kind> demoted) {
    boolean whole =
        index.isFresh()
            || !before.kinds().equals(scope.kinds())
            || !before.demoted().equals(demoted);
    if (whole) {
      return Region.whole(view, old.values(), scope.kinds());
    }
    Set<String> statements = new TreeSet<>(news.statements());
    for (Finding finding : old.values()) {
      finding.between().stream()
          .filter(
              it -> store.graphs().findArticleOf(it).filter(news.articles()::contains).isPresent())
          .forEach(statements::add);
    }
    return Region.around(statements, view, old.values(), scope.kinds());
  }

  private static Set<Kind> demoted(List<Reviewed> reviews) {
    Set<Kind> demoted = EnumSet.noneOf(Kind.class);
    Precision.byKind(reviews)
        .forEach((kind, precision) -> {
          if (precision.demotes()) {
            demoted.add(kind);
          }
        });
    return demoted;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(started, ZoneOffset.UTC);
  }

  /** Nothing where nothing happened, so that a run too many leaves no trace. */
  private Job job(
      IndexView view,
      News news,
      List<Outcome> outcomes,
      Map<String, Finding> old,
      List<Reviewed> reviews,
      Watermark mark) {
    boolean idle =
        outcomes.isEmpty()
            && !index.isFresh()
            && !news.any()
            && mark.kinds().equals(before.kinds())
            && mark.demoted().equals(before.demoted());
    if (idle) {
      return new Job(Collections.emptyIterator(), Map.of());
    }
    List<Description> written =
        new Writing(store, view, old, reviews)
            .of(outcomes, key, check.version(), started, check.clock().instant());
    return new Job(written.iterator(), Map.of(Watermark.NAME, mark.text(), CLAIMS, key));
  }

  private RunReport report(IndexView view, Result result, News news, long version) {
    Silenced silenced = Silenced.on(today(), new StoredFindings(store).silences(), view::find);
    List<RunReport.Change> changes = new ArrayList<>();
    for (Outcome it : result.outcomes()) {
      it.fate()
          .ifPresent(fate ->
              changes.add(
                  new RunReport.Change(fate, it.finding(), silenced.includes(it.finding()))));
    }
    return new RunReport(
        key,
        "Hearsay " + check.version(),
        started,
        check.clock().instant(),
        before.version(),
        version,
        news.count(),
        counted.pairs().sum(),
        new Tally(result.after(), changes).counts(),
        changes,
        timings,
        List.copyOf(failures));
  }
}
