package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Identities;
import org.hearsay.vocab.Graphs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store of one folder: quads in {@code tdb/}, words in {@code text/}, the articles' texts in
 * {@code articles/}, what happened in {@code changes/}.
 *
 * <p>Queries see the union of all named graphs as their default graph. Thread-safe: any number of
 * readers beside one writer; writers wait for each other. One process at a time.
 */
public final class StatementStore implements AutoCloseable {

  /** What IRIs begin with when nobody says otherwise. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final Logger LOG = LoggerFactory.getLogger(StatementStore.class);

  private final Path directory;
  private final StoreLock lock;
  private final Graphs graphs;
  private final VersionFile version;
  private final Quads quads;
  private final DatasetGraph data;
  private final ArticleTexts texts;
  private final Ledger ledger;
  private final DurableFile identified;
  private final Touched touched = new Touched();
  private final AtomicReference<Optional<Identities>> identities =
      new AtomicReference<>(Optional.empty());
  private final Object writing = new Object();
  private final Counter counter;
  private final History history;
  private final InstantSource clock;

  private StatementStore(
      Path directory, StoreLock lock, Graphs graphs, VersionFile version, InstantSource clock) {
    this.directory = directory;
    this.lock = lock;
    this.graphs = graphs;
    this.version = version;
    this.clock = clock;
    this.texts = new ArticleTexts(directory.resolve("articles"));
    this.ledger = Ledger.in(directory);
    this.identified = new DurableFile(directory.resolve("store.identified"));
    if (!identified.find().equals(Optional.of(Long.toString(version.version())))) {
      touched.addEverything();
    }
    this.quads = Quads.in(directory.resolve("tdb"));
    quads.getContext().set(TDB2.symUnionDefaultGraph, true);
    quads.getContext().set(ARQ.httpServiceAllowed, false);
    this.counter = new Counter(quads, graphs);
    this.history = new History(directory, quads, graphs, clock);
    this.data = TextDatasetFactory.create(quads, words(directory, quads, version).open(), true);
  }

  private static WordIndex words(Path directory, DatasetGraph quads, VersionFile version) {
    WordIndex words = new WordIndex(directory.resolve("text"));
    if (version.interrupted() || !words.exists()) {
      words.rebuild(quads);
    }
    if (version.interrupted()) {
      LOG.warn("The last write to {} was interrupted; its words were indexed anew", directory);
      version.mended();
    }
    return words;
  }

  /** Whether there is a store in this folder. */
  public static boolean existsIn(Path directory) {
    return StoreProperties.existsIn(directory);
  }

  /**
   * Opens the store in this folder with the base it has; makes one if there is none.
   *
   * @param clock tells when changes are made
   */
  public static StatementStore open(Path directory, InstantSource clock) {
    return open(directory, Optional.empty(), clock);
  }

  /**
   * Opens the store in this folder; makes one if there is none.
   *
   * @param base the absolute IRI, ending in a slash, that all its IRIs begin with; an existing
   *     store with another base is refused
   * @param clock tells when changes are made
   */
  public static StatementStore open(Path directory, String base, InstantSource clock) {
    return open(directory, Optional.of(base), clock);
  }

  private static StatementStore open(Path directory, Optional<String> base, InstantSource clock) {
    base.ifPresent(Graphs::new);
    create(directory);
    // Before the lock: its file is not to be left among other people's.
    StoreProperties.requireStoreOrEmpty(directory);
    StoreLock lock = StoreLock.take(directory);
    boolean opened = false;
    try {
      Graphs graphs = StoreProperties.ofFolder(directory, base).base();
      StatementStore store =
          new StatementStore(directory, lock, graphs, VersionFile.in(directory), clock);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  private static void create(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new StoreUnavailableException(
          "The store %s cannot be made: %s. Maybe a file of that name is in the way."
              .formatted(directory, e),
          e);
    }
  }

  /** The folder. */
  public Path directory() {
    return directory;
  }

  /** The names of the store's graphs, and with them its base. */
  public Graphs graphs() {
    return graphs;
  }

  /** Tells when changes are made. */
  public InstantSource clock() {
    return clock;
  }

  /** The number of writes since the store was made that changed something; never goes back. */
  public long version() {
    return version.version();
  }

  /** When it was last written; the beginning of 1970 if it never was. */
  public Instant modified() {
    return version.modified();
  }

  /** Makes the graphs of these articles what they are given as, in one transaction. */
  public Changes replaceArticles(Collection<ArticleGraph> articles) {
    return replaceArticles(articles, GraphFactory.createDefaultGraph());
  }

  /**
   * Makes the graphs of these articles what they are given as and adds the descriptions of the
   * entities they speak of, in one transaction. Entities come out under the names that decisions on
   * identities give them. Writes only what differs.
   */
  public Changes replaceArticles(Collection<ArticleGraph> articles, Graph entities) {
    ledger.forget(articles.stream().map(ArticleGraph::articleId).toList());
    Changes changes =
        write(edit -> {
          Identification identification = new Identification(data, edit, graphs);
          Identities now = identities();
          identification.describe(entities, now);
          Outcomes outcomes = new Outcomes();
          for (ArticleGraph article : articles) {
            outcomes.add(identification.replace(article.articleId(), article.triples(), now));
          }
          return outcomes.changes(edit);
        });
    Map<String, String> inputs = new TreeMap<>();
    articles.forEach(it -> inputs.put(it.articleId(), it.input()));
    ledger.remember(inputs);
    return changes;
  }

  /** The input that the article's graph was last made from, if that is known. */
  public Optional<String> findInput(String articleId) {
    return ledger.find(articleId);
  }

  /**
   * Adds descriptions of entities. An entity whose label differs from the one it has gets the new
   * description in place of the old.
   */
  public Changes addEntities(Graph entities) {
    return replaceArticles(List.of(), entities);
  }

  /** Removes all that an article says; its text and its entities stay. */
  public Changes removeArticle(String articleId) {
    return replaceArticles(List.of(new ArticleGraph(articleId, GraphFactory.createDefaultGraph())));
  }

  /** Makes a graph other than an article's hold these triples and no others. */
  public Changes replaceGraph(String graph, Graph triples) {
    requireShared(graph);
    return write(edit -> {
      edit.replace(graph, triples);
      return edit.changes(0, 0, 0);
    });
  }

  /** Adds triples to a graph, such as runs to {@link Graphs#meta()}. */
  public Changes addToGraph(String graph, Graph triples) {
    return write(edit -> {
      edit.add(graph, triples);
      return edit.changes(0, 0, 0);
    });
  }

  /**
   * Makes graphs say of some subjects what a job gives and nothing else, and remembers how far it
   * has come, in one transaction. Writes only what differs.
   *
   * @param job asked while nobody else writes, so that what it reads of the store still holds
   */
  public Changes describe(Supplier<Job> job) {
    synchronized (writing) {
      Job given = job.get();
      return write(edit -> {
        given
            .descriptions()
            .forEachRemaining(it -> {
              requireShared(it.graph());
              edit.replaceSubject(
                  NodeFactory.createURI(it.graph()),
                  NodeFactory.createURI(it.subject()),
                  it.triples());
            });
        given.marks().forEach((name, value) -> edit.mark(new Marks(quads, graphs), name, value));
        return edit.changes(0, 0, 0);
      });
    }
  }

  private void requireShared(String graph) {
    if (graphs.findArticleId(graph).isPresent()) {
      throw new IllegalArgumentException("The graph of an article: " + graph);
    }
  }

  /** What a job last remembered under this name; see {@link #describe}. */
  public Optional<String> findMark(String name) {
    return Txn.calculateRead(quads, () -> new Marks(quads, graphs).find(name));
  }

  /**
   * Loads a file of N-Quads or TriG whose graphs have this store's names. Graphs of articles, the
   * vocabulary, claims and findings are replaced, the others added to; so loading twice changes
   * nothing. Hundreds of graphs go into one transaction.
   */
  public Changes load(Path file) {
    AtomicReference<Changes> sum = new AtomicReference<>(Changes.NONE);
    QuadFile.read(file, batch -> sum.set(sum.get().plus(load(file, batch))));
    return sum.get();
  }

  private Changes load(Path file, QuadFile.Batch batch) {
    ledger.forget(
        batch.graphs().keySet().stream().flatMap(it -> graphs.findArticleId(it).stream()).toList());
    return writeIdentified((edit, before) -> {
      Changes changes = new BatchLoad(data, edit, graphs, before).load(file, batch);
      if (!batch.graphs().containsKey(graphs.reviews())) {
        return new Identified(before, changes);
      }
      IdentityUpdate update = new IdentityUpdate(data, edit, graphs, texts);
      return new Identified(update.follow(update.decisions(), before), changes);
    });
  }

  /** Who is who, by what people decided and rules found when they were last asked. */
  public Identities identities() {
    Optional<Identities> known = identities.get();
    if (known.isPresent()) {
      return known.get();
    }
    Identities read = Txn.calculateRead(quads, () -> IdentityUpdate.read(quads, graphs));
    identities.compareAndSet(Optional.empty(), Optional.of(read));
    return read;
  }

  /**
   * Asks the rules who is who, and has the graphs say so, in one transaction. To be called after
   * articles came in. What comes out depends on what the store holds, and not on the order in which
   * it came. Does nothing if nothing was written since the last time.
   */
  public Changes identify() {
    synchronized (writing) {
      return touched.isEmpty() ? Changes.NONE : follow(IdentityUpdate::decisions);
    }
  }

  /**
   * Takes decisions, or takes them back, and has the graphs say what follows, in one transaction.
   *
   * @param change what becomes of the decisions that hold
   */
  public Changes decide(UnaryOperator<List<Decision>> change) {
    return follow(update -> change.apply(update.decisions()));
  }

  private Changes follow(Function<IdentityUpdate, List<Decision>> decisions) {
    synchronized (writing) {
      Changes changes =
          writeIdentified((edit, before) -> {
            IdentityUpdate update = new IdentityUpdate(data, edit, graphs, texts);
            Identities after = update.follow(decisions.apply(update), before);
            return new Identified(after, edit.changes(0, 0, 0));
          });
      touched.clear();
      identified.put(Long.toString(version()));
      return changes;
    }
  }

  private record Identified(Identities identities, Changes changes) {}

  private Changes writeIdentified(BiFunction<Edit, Identities, Identified> work) {
    synchronized (writing) {
      Identities before = identities();
      Identified done = write(edit -> work.apply(edit, before));
      identities.set(Optional.of(done.identities()));
      return done.changes();
    }
  }

  /** Runs the work in a read transaction. What it returns must not touch the dataset later. */
  public <T> T read(Function<Dataset, T> work) {
    Dataset dataset = dataset();
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  /** What links to this IRI; to be asked within {@link #read}. */
  public IncomingLinks linksTo(String iri) {
    return new IncomingLinks(quads.table(), NodeFactory.createURI(iri));
  }

  /** How often a predicate has each object; to be asked within {@link #read}. */
  public Frequencies frequencies(Node predicate) {
    return new Frequencies(quads.table(), predicate);
  }

  /**
   * Runs the work in a read transaction of a known version, once the write under way, if any, has
   * ended. What it returns must not touch the dataset later.
   */
  <T> T readVersion(BiFunction<DatasetGraph, Long, T> work) {
    long now;
    synchronized (writing) {
      quads.begin(TxnType.READ);
      now = version();
    }
    try {
      return work.apply(quads, now);
    } finally {
      quads.end();
    }
  }

  /** The dumps of this store. */
  public Dumps dumps() {
    return new Dumps(this, directory.resolve("dumps"));
  }

  /** The dataset, for an endpoint that begins and ends its own read transactions. Never write. */
  public Dataset dataset() {
    return DatasetFactory.wrap(data);
  }

  /** How much there is. Counted once for each version. */
  public Counts counts() {
    return statistics().counts();
  }

  /** What there is of each class and property. Counted once for each version. */
  public Statistics statistics() {
    return counter.statistics(version());
  }

  /**
   * All that happened to articles, statements, entities, claims and findings since the log was
   * begun.
   */
  public ChangeLog changeLog() {
    return history.log();
  }

  /** Keeps an article's text, if it is not kept already. */
  public void putText(String sha256, String text) {
    texts.put(sha256, text);
  }

  /** The text with this SHA-256, if it is kept. */
  public Optional<String> findText(String sha256) {
    return texts.find(sha256);
  }

  private <T> T write(Function<Edit, T> work) {
    synchronized (writing) {
      data.begin(TxnType.WRITE);
      try {
        Edit edit = new Edit(data, new Originals(quads), touched, new Traces(graphs));
        T result = work.apply(edit);
        if (edit.isEmpty()) {
          data.abort();
        } else {
          long activities = history.write(edit.traces(), version() + 1);
          version.beforeCommit();
          data.commit();
          version.afterCommit();
          history.log().committed(activities);
        }
        return result;
      } finally {
        // Aborts what was not committed.
        data.end();
      }
    }
  }

  /** What to do for it from time to time. */
  public StoreUpkeep upkeep() {
    return new StoreUpkeep(
        directory,
        quads,
        this::version,
        work -> {
          synchronized (writing) {
            work.run();
          }
        });
  }

  /** Waits for the write under way, if any, and lets the folder go. Readers must have ended. */
  @Override
  public void close() {
    synchronized (writing) {
      data.close();
      quads.expel();
      lock.close();
    }
  }
}
