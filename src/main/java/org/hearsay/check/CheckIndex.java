package org.hearsay.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.hearsay.claim.Link;
import org.hearsay.claim.Sketch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was read of a store, and what was found of pairs of its statements, so that a run need not
 * read and judge everything. It can be made anew at any time.
 *
 * <p>It is committed before the store is, and keeps its state of the run before until the run
 * after. So whenever a process ends, the state is there that the store's mark names.
 */
final class CheckIndex implements AutoCloseable {

  static final String TYPE = "type";
  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";
  static final String KIND = "kind";
  static final String CHECK = "check";
  static final String DAY = "day";
  static final String GROUP = "group";
  static final String VALUE = "value";
  static final String AROUND = "around";
  static final String SKETCH = "sketch";
  static final String READ = "read";
  static final String PAIR = "pair";
  static final String SAID = "said";
  static final String LINK = "link";
  static final String LINKED = "linked";
  static final String LINKED_ARTICLE = "linked-article";

  private static final Logger LOG = LoggerFactory.getLogger(CheckIndex.class);
  private static final String RUN = "run";
  private static final String MADE_BY = "made-by";
  private static final double BUFFER_MEBIBYTES = 96;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final String madeBy;
  private final boolean fresh;

  private CheckIndex(FSDirectory directory, IndexWriter writer, String madeBy, boolean fresh) {
    this.directory = directory;
    this.writer = writer;
    this.madeBy = madeBy;
    this.fresh = fresh;
  }

  /**
   * Opens the state that a run left; begins with nothing if there is none.
   *
   * @param run the key of the run that the store's mark names; empty to begin with nothing
   * @param madeBy what the index depends on beside the store; another value makes it void
   */
  static CheckIndex open(Path folder, String run, String madeBy) {
    try {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      Optional<IndexCommit> commit =
          commits(directory).stream().filter(it -> is(it, run, madeBy)).findFirst();
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
              .setCommitOnClose(false)
              .setIndexDeletionPolicy(new KeptStates(run))
              .setOpenMode(commit.isPresent() ? OpenMode.APPEND : OpenMode.CREATE);
      commit.ifPresent(config::setIndexCommit);
      return new CheckIndex(
          directory, new IndexWriter(directory, config), madeBy, commit.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the check cannot be opened: " + folder, e);
    }
  }

  private static List<IndexCommit> commits(FSDirectory directory) throws IOException {
    try {
      return DirectoryReader.listCommits(directory);
    } catch (IndexNotFoundException e) {
      return List.of();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      LOG.warn("The index of the check cannot be read and is made anew: {}", e.getMessage());
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      return List.of();
    }
  }

  private static boolean is(IndexCommit commit, String run, String madeBy) {
    try {
      Map<String, String> data = commit.getUserData();
      return !run.isEmpty() && run.equals(data.get(RUN)) && madeBy.equals(data.get(MADE_BY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the state of one run, and the newest. */
  private static final class KeptStates extends IndexDeletionPolicy {

    private final String run;

    KeptStates(String run) {
      this.run = run;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
      onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) throws IOException {
      for (IndexCommit it : commits.subList(0, Math.max(0, commits.size() - 1))) {
        if (!run.equals(it.getUserData().get(RUN))) {
          it.delete();
        }
      }
    }
  }

  /** Whether it began with nothing. */
  boolean isFresh() {
    return fresh;
  }

  /** Makes the index hold this of an article, and none of the pairs with statements of it. */
  void put(ReadArticle article) {
    remove(article.id());
    Document read = document(READ);
    read.add(new StringField(ARTICLE, article.id(), Store.NO));
    read.add(new SortedDocValuesField(GROUP, new BytesRef(article.id())));
    read.add(new StoredField(VALUE, article.hash()));
    read.add(new StoredField(AROUND, Packed.of(article.around())));
    read.add(new StoredField(SKETCH, Sketch.of(article.around().text()).line()));
    List<Document> documents = new ArrayList<>(List.of(read));
    article.statements().forEach(it -> documents.add(document(article.id(), it)));
    work(() -> writer.addDocuments(documents));
  }

  private static Document document(String article, ReadArticle.Said said) {
    Document document = document(SAID);
    document.add(new StringField(ARTICLE, article, Store.NO));
    document.add(new StringField(STATEMENT, said.assertion().statement(), Store.NO));
    document.add(new NumericDocValuesField(DAY, Cited.dayOf(said.assertion().published())));
    document.add(new SortedDocValuesField(GROUP, new BytesRef(article)));
    document.add(new StoredField(VALUE, Packed.of(said.assertion())));
    said.terms()
        .forEach((field, terms) ->
            terms.forEach(it -> document.add(new StringField(field, it, Store.NO))));
    return document;
  }

  /** Removes an article, its statements, and the pairs and links with them. */
  void remove(String article) {
    work(() ->
        writer.deleteDocuments(new Term(ARTICLE, article), new Term(LINKED_ARTICLE, article)));
  }

  /** Adds what was found of a pair. */
  void add(Judged judged, List<String> articles) {
    Document document = document(PAIR);
    document.add(new StringField(CHECK, judged.check(), Store.NO));
    document.add(new StringField(KIND, judged.kind().code(), Store.NO));
    judged
        .cited()
        .forEach(it -> document.add(new StringField(STATEMENT, it.statement(), Store.NO)));
    articles.stream()
        .distinct()
        .forEach(it -> document.add(new StringField(ARTICLE, it, Store.NO)));
    document.add(new StoredField(VALUE, Packed.of(judged)));
    work(() -> writer.addDocument(document));
  }

  /** Adds that two statements carry the same proposition. */
  void add(Link link, List<String> articles) {
    Document document = document(LINK);
    for (String it : List.of(link.one(), link.other())) {
      document.add(new StringField(LINKED, it, Store.NO));
    }
    articles.forEach(it -> document.add(new StringField(LINKED_ARTICLE, it, Store.NO)));
    document.add(
        new StoredField(VALUE, "%s\n%s\n%s".formatted(link.one(), link.other(), link.opposed())));
    work(() -> writer.addDocument(document));
  }

  /** Removes the pairs that a check found. */
  void removeFoundBy(String check) {
    work(() -> writer.deleteDocuments(new Term(CHECK, check)));
  }

  private static Document document(String type) {
    Document document = new Document();
    document.add(new StringField(TYPE, type, Store.NO));
    return document;
  }

  /** Makes many look-ups quick. */
  void merge() {
    work(() -> writer.forceMerge(1));
  }

  /** All as it is now, changes since the last commit included. */
  DirectoryReader reader() {
    try {
      return DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the changes as the state that this run leaves. */
  void commit(String run) {
    writer.setLiveCommitData(Map.of(RUN, run, MADE_BY, madeBy).entrySet());
    work(writer::commit);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void work(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the check cannot be written", e);
    }
  }

  /** Forgets what was not committed. */
  @Override
  public void close() {
    work(() -> {
      writer.rollback();
      directory.close();
    });
  }
}
