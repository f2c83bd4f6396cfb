package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.Changes;
import org.hearsay.store.StatementStore;

/**
 * Converts articles into a store, a few hundred in each transaction: one for each article would
 * take seventeen times the space on disk.
 */
final class Loader {

  private static final int BATCH = 200;

  private final Engine engine;
  private final StatementStore store;
  private final Wordings wording;
  private final ArticleWriter writer;
  private final List<ArticleGraph> batch = new ArrayList<>();
  private Model entities = ModelFactory.createDefaultModel();
  private Model runs = ModelFactory.createDefaultModel();
  private Changes changes = Changes.NONE;

  /** What came of an article. */
  private sealed interface Result {

    /** It was converted, from that input. */
    record Converted(Article article, ArticleGraphs graphs, String input) implements Result {}

    /** Text, metadata, software and data files are those of the last time. */
    record Unchanged() implements Result {}
  }

  Loader(Engine engine, StatementStore store, ConversionOptions options) {
    this.engine = engine;
    this.store = store;
    this.wording = options.wording();
    this.writer = engine.writer(store.graphs(), wording);
  }

  /** Converts and loads the articles; what comes of them goes into the tally. */
  void load(ArticleFiles files, ArticleInput input, Tally tally) {
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    input.process(files, this::convert, this::add, tally);
    flush();
    changes = changes.plus(store.identify());
  }

  /** What the store gained and lost. */
  Changes changes() {
    return changes;
  }

  private Outcome<Result> convert(Article article) {
    String input = engine.inputOf(article, wording);
    return store.findInput(article.id()).filter(input::equals).isPresent()
        ? new Outcome.Done<>(new Result.Unchanged())
        : engine.read(article, it -> new Result.Converted(article, writer.write(it), input));
  }

  private void add(Result result) {
    switch (result) {
      case Result.Converted converted -> add(converted);
      case Result.Unchanged() -> changes = changes.plus(new Changes(0, 0, 1, 0, 0));
    }
  }

  private void add(Result.Converted converted) {
    Article article = converted.article();
    store.putText(article.sha256(), article.text().string());
    batch.add(
        new ArticleGraph(article.id(), converted.graphs().article().getGraph(), converted.input()));
    entities.add(converted.graphs().entities());
    runs.add(converted.graphs().run());
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    // The run comes first: no article in the store may name a run that is not there.
    store.addToGraph(store.graphs().meta(), runs.getGraph());
    changes = changes.plus(store.replaceArticles(batch, entities.getGraph()));
    batch.clear();
    entities = ModelFactory.createDefaultModel();
    runs = ModelFactory.createDefaultModel();
  }
}
