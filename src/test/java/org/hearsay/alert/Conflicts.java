package org.hearsay.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;

/** Findings, claims and reviews by hand, of people at an invented harbour. */
public final class Conflicts {

  private static final Path FOLDER = Path.of("src/test/resources/alerts");

  private Conflicts() {}

  /** Adds them to a store. */
  public static void addTo(StatementStore store) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        store.putText(sha256(text), text);
      }
      String trig = Files.readString(FOLDER.resolve("conflicts.trig"));
      add(store, trig.replace(StatementStore.DEFAULT_BASE, store.graphs().base()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds what a text in TriG says. */
  public static void add(StatementStore store, String trig) {
    DatasetGraph data = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    List<ArticleGraph> articles = new ArrayList<>();
    List<Node> graphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(graphs::add);
    for (Node name : graphs) {
      Graph graph = data.getGraph(name);
      store
          .graphs()
          .findArticleId(name.getURI())
          .ifPresentOrElse(
              it -> articles.add(new ArticleGraph(it, graph)),
              () -> store.addToGraph(name.getURI(), graph));
    }
    if (!articles.isEmpty()) {
      store.replaceArticles(articles);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
