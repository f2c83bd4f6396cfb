package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.hearsay.article.Article;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.ArticleWriter;
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
  private final ArticleWriter writer;
  private final List<ArticleGraph> batch = new ArrayList<>();
  private Model entities = ModelFactory.createDefaultModel();
  private Model runs = ModelFactory.createDefaultModel();
  private Changes changes = Changes.NONE;

  private record Converted(Article article, ArticleGraphs graphs) {}

  Loader(Engine engine, StatementStore store, ConversionOptions options) {
    this.engine = engine;
    this.store = store;
    this.writer = engine.writer(store.graphs(), options.wording());
  }

  /** Returns the exit code. */
  int load(List<Path> paths, ArticleInput input) {
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    int code = input.process(paths, this::convert, this::add);
    flush();
    return code;
  }

  /** What the store gained and lost. */
  Changes changes() {
    return changes;
  }

  private Converted convert(Article article) {
    return new Converted(article, writer.write(engine.pipeline().statementsOf(article)));
  }

  private void add(Converted converted) {
    Article article = converted.article();
    store.putText(article.sha256(), article.text().string());
    batch.add(new ArticleGraph(article.id(), converted.graphs().article().getGraph()));
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
