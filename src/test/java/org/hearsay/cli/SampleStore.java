package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.Noon;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** A folder with a store that the application itself made of articles of the sample. */
record SampleStore(Path folder) {

  static final Path MANIFEST = Commander.SAMPLE.resolve("manifest.csv");

  private static final String KINDS =
      Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(","));

  /** One side of a finding, as people would tell it. */
  record Side(String article, String speaker, String words) {}

  /** Loads articles by the command that users have. */
  Ended load(Path manifest, Object articles) {
    return Commander.run("load", "--store", folder, "--manifest", manifest, articles)
        .exits(ExitCode.DONE);
  }

  /** Checks it for all kinds of findings. */
  Ended check(Object... more) {
    return Commander.run(
        Stream.concat(Stream.of("check", "--store", folder, "--kinds", KINDS), Arrays.stream(more))
            .toArray());
  }

  Ended dismiss(String finding) {
    return Commander.run(
            "review",
            "dismiss",
            "--store",
            folder,
            finding,
            "--reason",
            "different-time",
            "--by",
            "Ada")
        .exits(ExitCode.DONE);
  }

  StatementStore open() {
    return StatementStore.open(folder, Noon.CLOCK);
  }

  /** Those there are, in the order of their keys. */
  List<Finding> findings() {
    try (StatementStore store = open()) {
      return new StoredFindings(store).all();
    }
  }

  /** What a finding cites, the earlier first. */
  List<Side> sides(Finding finding) {
    try (StatementStore store = open()) {
      return store.read(dataset -> {
        Graph all = dataset.asDatasetGraph().getUnionGraph();
        return finding.between().stream().map(it -> side(all, store, it)).toList();
      });
    }
  }

  private static Side side(Graph all, StatementStore store, String iri) {
    Node statement = NodeFactory.createURI(iri);
    String speakers =
        all.find(statement, Say.speaker.asNode(), Node.ANY).toList().stream()
            .map(it -> value(all, it.getObject(), RDFS.label.asNode()))
            .sorted()
            .collect(Collectors.joining(", "));
    return new Side(
        store.graphs().findArticleOf(iri).orElseThrow(),
        speakers,
        value(all, statement, Say.text.asNode()));
  }

  private static String value(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** The IRIs of all claims. */
  Set<String> claims() {
    try (StatementStore store = open()) {
      return store.read(dataset -> {
        Set<String> iris = new TreeSet<>();
        dataset
            .asDatasetGraph()
            .getGraph(NodeFactory.createURI(store.graphs().claims()))
            .find()
            .mapWith(Triple::getSubject)
            .filterKeep(it -> it.getURI().startsWith(store.graphs().claimPrefix()))
            .forEach(it -> iris.add(it.getURI()));
        return iris;
      });
    }
  }

  /** The IRIs of all statements. */
  Set<String> statements() {
    try (StatementStore store = open()) {
      return store.read(dataset -> {
        Set<String> found = new TreeSet<>();
        dataset
            .asDatasetGraph()
            .getUnionGraph()
            .find(Node.ANY, Say.reportedIn.asNode(), Node.ANY)
            .forEach(it -> found.add(it.getSubject().getURI()));
        return found;
      });
    }
  }

  /** Copies articles into another store one by one, in an order of the caller's. */
  void sendTo(SampleStore other, List<String> articles) {
    try (StatementStore from = open();
        StatementStore to = other.open()) {
      from.read(dataset -> {
        Graph entities = dataset.asDatasetGraph().getGraph(uri(from.graphs().entities()));
        for (String id : articles) {
          Graph graph = GraphFactory.createDefaultGraph();
          dataset
              .asDatasetGraph()
              .find(uri(from.graphs().article(id)), Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(it -> graph.add(it.asTriple()));
          graph
              .find(Node.ANY, Schema.sha256.asNode(), Node.ANY)
              .mapWith(it -> it.getObject().getLiteralLexicalForm())
              .forEach(it -> to.putText(it, from.findText(it).orElseThrow()));
          to.replaceArticles(List.of(new ArticleGraph(id, graph)), entities);
        }
        return articles.size();
      });
    }
  }

  /** The ids of all articles by the numbers that their files' names begin with. */
  static TreeMap<Integer, String> ids() {
    TreeMap<Integer, String> ids = new TreeMap<>();
    try {
      Files.readAllLines(MANIFEST).stream()
          .skip(1)
          .map(it -> it.split(",", 3))
          .forEach(it -> ids.put(Integer.parseInt(it[0].substring(0, 2)), it[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids;
  }

  /**
   * Copies some articles into a folder in this one, with a manifest of these alone beside it.
   *
   * @param numbers that their files' names begin with
   * @param top what to put on top of each
   */
  static Path copyArticles(List<Integer> numbers, Path folder, String top) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    List<String> rows = Files.readAllLines(MANIFEST);
    List<String> manifest = new ArrayList<>(rows.subList(0, 1));
    for (int number : numbers) {
      Path file = Commander.sample(number);
      Files.writeString(articles.resolve(file.getFileName()), top + Files.readString(file));
      manifest.add(rows.get(number));
    }
    Files.write(folder.resolve("manifest.csv"), manifest);
    return articles;
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The same store in another folder. */
  SampleStore copyTo(Path to) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(it -> copy(it, to.resolve(folder.relativize(it).toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleStore(to);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
