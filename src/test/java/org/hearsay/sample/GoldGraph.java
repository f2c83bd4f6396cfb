package org.hearsay.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Manifest;
import org.hearsay.article.Reading;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;

/**
 * The store that queries are tested on: the sample as people read it, and one leaflet that nobody
 * can be sure of.
 */
public final class GoldGraph {

  /** Where the sample is. */
  public static final Path SAMPLE = Path.of("data", "sample");

  private static final Path LEAFLET = Path.of("src/test/resources/sample/leaflet.txt");

  private static final Conversion CONVERSION =
      new Conversion("0.1.0", ReadByPeople.RULE, "00000000", Wordings.FULL);

  private GoldGraph() {}

  /** A new store in an empty folder. */
  public static StatementStore storeIn(Path folder) {
    StatementStore store = StatementStore.open(folder);
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    ArticleWriter writer =
        new ArticleWriter(store.graphs(), SampleAuthority.authority(), CONVERSION);
    List<ArticleGraph> graphs = new ArrayList<>();
    Model entities = ModelFactory.createDefaultModel();
    Model runs = ModelFactory.createDefaultModel();
    for (ArticleStatements statements : statements()) {
      ArticleGraphs written = writer.write(statements);
      graphs.add(new ArticleGraph(statements.article().id(), written.article().getGraph()));
      entities.add(written.entities());
      runs.add(written.run());
    }
    store.addToGraph(store.graphs().meta(), runs.getGraph());
    store.replaceArticles(graphs, entities.getGraph());
    return store;
  }

  /** What people read in the sample, and the leaflet. */
  static List<ArticleStatements> statements() {
    ReadByPeople readers = new ReadByPeople(ExpectedArticle.readAll(), SampleAuthority.authority());
    List<ArticleStatements> statements = new ArrayList<>();
    Manifest manifest = Manifest.read(SAMPLE.resolve("manifest.csv"));
    for (Article article : articles(ArticleFiles.find(List.of(SAMPLE), manifest))) {
      statements.add(readers.statementsOf(article));
    }
    for (Article article : articles(ArticleFiles.find(List.of(LEAFLET)))) {
      statements.add(new Leaflet(article).statements());
    }
    return statements;
  }

  private static List<Article> articles(ArticleFiles files) {
    return files.readings(new ArticleReader()).map(GoldGraph::article).toList();
  }

  private static Article article(Reading reading) {
    return switch (reading) {
      case Reading.Read(Article article) -> article;
      case Reading.Rejected(String location, String reason) ->
          throw new IllegalStateException(location + ": " + reason);
    };
  }
}
