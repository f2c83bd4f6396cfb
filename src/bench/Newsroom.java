import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.proposition.Frequencies;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Fills a store with invented statements to measure the check with: words as frequent as in news,
 * quotations of which some are printed again or altered, numbers, denials. The same arguments make
 * the same data.
 *
 * <p>Arguments: folder of the store, number of statements, number of the first article, seed.
 */
final class Newsroom {

  private static final int IN_ARTICLE = 10;
  private static final int BATCH = 1_000;
  private static final int ON_A_DAY = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final List<String> CUES =
      List.of("said", "told", "warned", "denied that", "announced", "insisted", "argued", "promised");
  private static final List<Resource> ACTS =
      List.of(
          Code.say, Code.report, Code.warn, Code.deny, Code.announce, Code.insist, Code.argue,
          Code.promise);

  private final StatementStore store;
  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final double[] sums;
  private final List<String> quotes = new ArrayList<>();

  private Newsroom(StatementStore store, long seed) throws IOException {
    this.store = store;
    this.random = new Random(seed);
    List<Double> weights = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Frequencies.class.getResourceAsStream("frequencies.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      lines.lines().map(it -> it.split("\t", -1)).filter(it -> it[0].matches("[a-z]+")).forEach(it -> {
        words.add(it[0]);
        weights.add(Double.parseDouble(it[1]));
      });
    }
    sums = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += Math.pow(weights.get(i), 1.3);
      sums[i] = sum;
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: Newsroom STORE STATEMENTS FIRST SEED");
      System.exit(2);
    }
    long began = System.nanoTime();
    try (StatementStore store =
        StatementStore.open(Path.of(arguments[0]), InstantSource.system())) {
      new Newsroom(store, Long.parseLong(arguments[3]))
          .fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }
    System.err.printf(Locale.ROOT, "%.0f s%n", (System.nanoTime() - began) / 1e9);
  }

  private void fill(int statements, int first) {
    List<ArticleGraph> batch = new ArrayList<>();
    Graph entities = GraphFactory.createDefaultGraph();
    int articles = statements / IN_ARTICLE;
    for (int i = first; i < first + articles; i++) {
      batch.add(article(i, entities));
      if (batch.size() == BATCH || i == first + articles - 1) {
        store.replaceArticles(batch, entities);
        batch.clear();
        entities = GraphFactory.createDefaultGraph();
      }
    }
  }

  private ArticleGraph article(int number, Graph entities) {
    String id = "news-" + number;
    String iri = store.graphs().articleIri(id);
    Graph graph = GraphFactory.createDefaultGraph();
    StringBuilder text = new StringBuilder();
    Node article = node(iri);
    for (int i = 0; i < IN_ARTICLE; i++) {
      statement(iri, id, i, text, graph, entities);
      text.append(sentence(8 + random.nextInt(12))).append(".\n\n");
    }
    String whole = text.toString();
    String sha256 = sha256(whole);
    store.putText(sha256, whole);
    graph.add(
        node(store.graphs().article(id)), FOAF.primaryTopic.asNode(), article);
    add(graph, article, RDF.type, Say.Article.asNode());
    add(graph, article, Schema.sha256, NodeFactory.createLiteralString(sha256));
    add(graph, article, Schema.publisher, entity("outlet-" + random.nextInt(40), "The Outlet", entities));
    add(
        graph,
        article,
        Schema.datePublished,
        NodeFactory.createLiteralDT(
            FIRST_DAY.plusDays(number * (long) IN_ARTICLE / ON_A_DAY).toString(), XSDDatatype.XSDdate));
    return new ArticleGraph(id, graph);
  }

  private void statement(
      String article, String id, int number, StringBuilder text, Graph graph, Graph entities) {
    Node statement = node(store.graphs().statementPrefix() + id + ".s" + number);
    int who = (int) (Math.pow(random.nextDouble(), 2) * 3_000);
    String name = "Person " + name(who);
    int cue = random.nextInt(3) > 0 ? 0 : random.nextInt(CUES.size());
    add(graph, statement, RDF.type, Say.Statement.asNode());
    add(graph, statement, Say.reportedIn, node(article));
    add(graph, statement, Say.speaker, entity("person-" + who, name, entities));
    add(graph, statement, Say.act, ACTS.get(cue).asNode());
    span(article, statement, name, Code.source, text, graph);
    text.append(' ');
    span(article, statement, CUES.get(cue), Code.cue, text, graph);
    text.append(' ');
    String content = random.nextInt(3) == 0 ? "“" + quote() + "”" : sentence(8 + random.nextInt(18));
    span(article, statement, content, Code.content, text, graph);
    text.append(".\n\n");
  }

  /** Most are new; some are printed again, and some of these with another word. */
  private String quote() {
    if (quotes.size() > 100 && random.nextInt(8) == 0) {
      String old = quotes.get(quotes.size() - 1 - random.nextInt(100));
      return random.nextInt(4) == 0 ? old.replaceFirst(" [a-z]+ ", " " + word() + " ") : old;
    }
    String quote = sentence(7 + random.nextInt(14));
    quotes.add(quote);
    return quote;
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder(word());
    for (int i = 1; i < length; i++) {
      sentence.append(' ');
      int kind = random.nextInt(100);
      if (kind < 2) {
        sentence.append(2 + random.nextInt(500)).append(' ').append(word()).append('s');
      } else {
        sentence.append(kind < 4 ? "not" : word());
      }
    }
    return sentence.toString();
  }

  private String word() {
    double at = random.nextDouble() * sums[sums.length - 1];
    int found = java.util.Arrays.binarySearch(sums, at);
    return words.get(found < 0 ? -found - 1 : found);
  }

  private static String name(int number) {
    return IntStream.of(number / 676, number / 26 % 26, number % 26)
        .mapToObj(it -> String.valueOf((char) ('a' + it)))
        .reduce("N", String::concat);
  }

  private void span(
      String article, Node statement, String words, Resource role, StringBuilder text, Graph graph) {
    int start = text.codePointCount(0, text.length());
    text.append(words);
    int end = start + words.codePointCount(0, words.length());
    Node span = node("%s#char=%d,%d".formatted(article, start, end));
    add(graph, statement, Say.span, span);
    add(graph, span, RDF.type, Say.Span.asNode());
    add(graph, span, DCTerms.type, role.asNode());
    add(graph, span, OA.start, integer(start));
    add(graph, span, OA.end, integer(end));
  }

  private Node entity(String key, String label, Graph entities) {
    Node entity = node(store.graphs().entityPrefix() + key);
    entities.add(entity, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
    return entity;
  }

  private static void add(Graph graph, Node subject, Property property, Node object) {
    graph.add(Triple.create(subject, property.asNode(), object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
