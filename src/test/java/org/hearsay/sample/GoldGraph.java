package org.hearsay.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.Noon;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Manifest;
import org.hearsay.article.Reading;
import org.hearsay.check.Check;
import org.hearsay.check.Reviewing;
import org.hearsay.check.StoredFindings;
import org.hearsay.claim.Closeness;
import org.hearsay.claim.SentenceCloseness;
import org.hearsay.claim.SentenceEncoder;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Judges;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Review;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Made;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.proposition.PropositionReader;
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

  private static final Closeness CLOSENESS =
      new SentenceCloseness(() -> {
        try {
          return SentenceEncoder.load(Path.of("data", "model", "vocab.txt"));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });

  private GoldGraph() {}

  /** A new store in an empty folder. */
  public static StatementStore storeIn(Path folder) {
    return storeIn(folder, StatementStore.DEFAULT_BASE);
  }

  /** A new store in an empty folder, whose IRIs begin so. */
  public static StatementStore storeIn(Path folder, String base) {
    StatementStore store = StatementStore.open(folder, base, Noon.CLOCK);
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    ArticleWriter writer =
        new ArticleWriter(store.graphs(), SampleAuthority.authority(), CONVERSION);
    List<ArticleGraph> graphs = new ArrayList<>();
    Model entities = ModelFactory.createDefaultModel();
    Model runs = ModelFactory.createDefaultModel();
    for (ArticleStatements statements : statements()) {
      ArticleGraphs written = writer.write(statements);
      Article article = statements.article();
      store.putText(article.sha256(), article.text().string());
      graphs.add(new ArticleGraph(statements.article().id(), written.article().getGraph()));
      entities.add(written.entities());
      runs.add(written.run());
    }
    store.addToGraph(store.graphs().meta(), runs.getGraph());
    store.replaceArticles(graphs, entities.getGraph());
    store.identify();
    decide(store);
    return store;
  }

  /** A new store in an empty folder that was checked for conflicts, some of which were reviewed. */
  public static StatementStore checkedIn(Path folder) {
    StatementStore store = storeIn(folder);
    PropositionReader words = PropositionReader.english();
    new Check(
            store,
            new EnglishAnnotator(),
            words,
            Judges.english(words),
            CLOSENESS,
            List.of(),
            "0.1.0",
            Noon.CLOCK)
        .run(Check.Scope.usual());
    StoredFindings findings = new StoredFindings(store);
    for (Finding finding : findings.all()) {
      if (finding.kind() == Kind.DENIAL) {
        decide(finding, Review.Verdict.CONFIRM, Optional.empty(), findings);
      } else if (finding.kind() == Kind.REVERSAL) {
        decide(finding, Review.Verdict.DISMISS, Optional.of(Review.Reason.OPINION), findings);
      }
    }
    return store;
  }

  private static void decide(
      Finding finding,
      Review.Verdict verdict,
      Optional<Review.Reason> reason,
      StoredFindings findings) {
    new Reviewing(findings)
        .add(
            new Review(
                finding.key(),
                verdict,
                reason,
                "Both articles read.",
                "Reader",
                Noon.INSTANT,
                Optional.empty()));
  }

  /** Somebody knows whom the leaflet means. */
  private static void decide(StatementStore store) {
    Made made = new Made("Reader", Instant.parse("2025-01-02T03:04:05Z"), "The port is hers.");
    List<String> telds = new ArrayList<>();
    store.read(dataset -> {
      Node name = NodeFactory.createLiteralLang("Mara Teld", "en");
      dataset
          .asDatasetGraph()
          .findNG(Node.ANY, Node.ANY, RDFS.label.asNode(), name)
          .forEachRemaining(it -> telds.add(it.getSubject().getURI()));
      return telds;
    });
    telds.sort(Comparator.comparing(it -> store.identities().find(it).isPresent()));
    store.decide(none -> List.of(new Decision.Merge(telds.get(0), telds.get(1), made)));
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
