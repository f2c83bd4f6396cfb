import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Edtf;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Makes a store of invented articles, large enough to measure with, in the form that conversion
 * gives to real ones: the same classes, properties, spans and texts. The same arguments make the
 * same data.
 *
 * <p>Arguments: folder, number of quads, number of links to the entity that most is said about,
 * seed. In the folder come out {@code store/}, and the keys to ask for, one a line: {@code
 * entities.txt}, {@code articles.txt}, {@code statements.txt}, {@code words.txt}.
 */
final class Generate {

  private static final String ENGLISH = "en";
  private static final String KEY_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4_000;
  private static final int WORDS = 12_000;
  private static final List<String> CUES =
      List.of("said", "told", "warned", "denied", "announced", "insisted", "asked", "promised");
  private static final List<Resource> ACTS =
      List.of(
          Code.say, Code.report, Code.warn, Code.deny, Code.announce, Code.insist, Code.ask,
          Code.promise);

  private enum Kind { PERSON, ORGANIZATION, OUTLET, COUNTRY, PLACE, POST }

  private record Entity(String key, String name, Kind kind) {}

  private final Random random;
  private final Graphs graphs = new Graphs(StatementStore.DEFAULT_BASE);
  private final long wantedQuads;
  private final long wantedLinks;
  private final StatementStore store;
  private final StreamRDF out;
  private final List<String> words;
  private final Zipf wordZipf = new Zipf(WORDS, 1.0);
  private final List<Entity> people;
  private final List<Entity> outlets;
  private final List<Entity> others;
  private final Zipf peopleZipf;
  private final Zipf outletZipf;
  private final Zipf otherZipf;
  private final List<String> articles = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private long quads;
  private long links;
  private Node graph;
  private final Node most;
  private final Node run;

  /** Ranks from 0, the first most often. */
  private static final class Zipf {

    private final double[] sums;

    Zipf(int ranks, double exponent) {
      sums = IntStream.rangeClosed(1, ranks).mapToDouble(it -> Math.pow(it, -exponent)).toArray();
      Arrays.parallelPrefix(sums, Double::sum);
    }

    int next(Random random) {
      int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return found < 0 ? -found - 1 : found;
    }
  }

  private Generate(StatementStore store, StreamRDF out, long quads, long links, long seed) {
    this.store = store;
    this.out = out;
    this.wantedQuads = quads;
    this.wantedLinks = links;
    this.random = new Random(seed);
    this.words = distinct(WORDS, () -> word(1 + random.nextInt(4)));
    int size = (int) Math.max(50, quads / 300);
    this.people = entities(Kind.PERSON, size, () -> capital(2) + " " + capital(3));
    this.outlets = entities(Kind.OUTLET, 60, () -> "The " + capital(2) + " " + capital(2));
    this.others = new ArrayList<>();
    others.addAll(entities(Kind.ORGANIZATION, size / 4, () -> capital(3) + " " + capital(2)));
    others.addAll(entities(Kind.PLACE, size / 20, () -> capital(3)));
    others.addAll(entities(Kind.COUNTRY, 40, () -> capital(4)));
    others.addAll(entities(Kind.POST, size / 20, () -> "Minister of " + capital(3)));
    this.peopleZipf = new Zipf(people.size(), 0.9);
    this.outletZipf = new Zipf(outlets.size(), 0.8);
    this.otherZipf = new Zipf(others.size(), 0.9);
    this.most = iri(people.getFirst());
    this.run = iri(graphs.base() + "id/run/convert-bench");
    this.graph = iri(graphs.meta());
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: Generate FOLDER QUADS LINKS SEED");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    Path directory = folder.resolve("store");
    if (Files.exists(directory)) {
      System.err.println(directory + " exists already");
      System.exit(2);
    }
    long began = System.nanoTime();
    generate(folder, directory, arguments);
    say(began, "quads and texts written; indexing the words");
    delete(directory.resolve("text"));
    // A store without an index of its words makes it when it is opened.
    try (StatementStore store = StatementStore.open(directory, CLOCK)) {
      say(began, "done: " + store.counts());
    }
  }

  private static void generate(Path folder, Path directory, String[] arguments) throws IOException {
    try (StatementStore store = StatementStore.open(directory, CLOCK)) {
      store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
      DatasetGraph quads = DatabaseMgr.connectDatasetGraph(directory.resolve("tdb").toString());
      DataLoader loader = LoaderFactory.phasedLoader(quads, MonitorOutputs.nullOutput());
      loader.startBulk();
      Generate generate =
          new Generate(
              store,
              loader.stream(),
              Long.parseLong(arguments[1]),
              Long.parseLong(arguments[2]),
              Long.parseLong(arguments[3]));
      generate.run();
      loader.finishBulk();
      generate.writeKeys(folder);
    }
  }

  private static void say(long began, String what) {
    System.err.printf(Locale.ROOT, "%.0f s: %s%n", (System.nanoTime() - began) / 1e9, what);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void writeKeys(Path folder) throws IOException {
    // The most linked entity first, then some of each rank.
    List<Entity> asked = new ArrayList<>(people.subList(0, Math.min(2_000, people.size())));
    asked.addAll(others.subList(0, Math.min(500, others.size())));
    asked.addAll(outlets);
    Files.write(folder.resolve("entities.txt"), asked.stream().map(Entity::key).toList());
    Files.write(folder.resolve("articles.txt"), articles);
    Files.write(folder.resolve("statements.txt"), statements);
    Files.write(folder.resolve("words.txt"), words.subList(0, 3_000));
    System.err.printf("%d links to %s%n", links, people.getFirst().key());
  }

  private void run() {
    describeRun();
    graph = iri(graphs.entities());
    people.forEach(this::describe);
    outlets.forEach(this::describe);
    others.forEach(this::describe);
    while (quads < wantedQuads) {
      new Article(articles.size()).write();
    }
  }

  private void describeRun() {
    Node software = iri(graphs.entityPrefix() + "hearsay-bench");
    add(software, RDF.type, Prov.SoftwareAgent.asNode());
    add(software, RDFS.label, english("Generator"));
    add(software, Schema.softwareVersion, NodeFactory.createLiteralString("1"));
    add(run, RDF.type, Say.Run.asNode());
    add(run, DCTerms.type, Code.conversion.asNode());
    add(run, RDFS.label, english("Generation of invented articles"));
    add(run, Prov.wasAssociatedWith, software);
  }

  /** One article, as its text grows. */
  private final class Article {

    private final String id;
    private final Node iri;
    private final LocalDate day;
    private final Entity outlet;
    private final StringBuilder text = new StringBuilder();

    Article(int number) {
      outlet = outlets.get(outletZipf.next(random));
      day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      id = "%s-%s-%d".formatted(outlet.key(), day, number);
      iri = iri(graphs.articleIri(id));
    }

    void write() {
      graph = iri(graphs.article(id));
      String headline = sentence(5 + random.nextInt(5));
      text.append(headline).append("\n\n");
      int count = 6 + random.nextInt(9);
      for (int number = 1; number <= count; number++) {
        statement(number);
        text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        text.append(sentence(6 + random.nextInt(12))).append(". ");
      }
      describe(headline);
      articles.add(id);
    }

    private void describe(String headline) {
      String whole = text.toString();
      String sha256 = sha256(whole);
      store.putText(sha256, whole);
      add(graph, FOAF.primaryTopic, iri);
      add(graph, Prov.wasGeneratedBy, run);
      add(iri, RDF.type, Say.Article.asNode());
      add(iri, RDF.type, Schema.NewsArticle.asNode());
      add(iri, DCTerms.identifier, NodeFactory.createLiteralString(id));
      add(iri, Schema.sha256, NodeFactory.createLiteralString(sha256));
      add(iri, Schema.inLanguage, NodeFactory.createLiteralString(ENGLISH));
      add(iri, Schema.headline, english(headline));
      add(iri, Schema.author, NodeFactory.createLiteralString(capital(2) + " " + capital(3)));
      add(iri, Schema.url, iri("https://news.example/" + id));
      add(iri, Schema.publisher, iri(outlet));
      add(iri, Schema.datePublished, date(day));
      time(iri, day, day);
    }

    private void statement(int number) {
      String key = key();
      Node statement = iri(graphs.base() + "id/statement/" + id + "." + key);
      boolean unnamed = random.nextInt(10) == 0;
      boolean hub = random.nextDouble() < 0.3;
      Entity named = hub ? people.getFirst() : people.get(peopleZipf.next(random));
      Node speaker = unnamed ? iri(iri.getURI() + "#party-" + number) : iri(named);
      String name = unnamed ? sentence(2) + " officials" : named.name();
      int cue = random.nextInt(CUES.size());
      add(statement, RDF.type, Say.Statement.asNode());
      add(statement, Say.reportedIn, iri);
      add(statement, Say.speaker, speaker);
      if (unnamed) {
        add(speaker, RDF.type, Say.UnnamedParty.asNode());
        add(speaker, RDFS.label, english(name));
        add(speaker, DCTerms.type, Code.group.asNode());
      }
      words(statement, name, speaker, CUES.get(cue));
      add(statement, Say.cue, NodeFactory.createLiteralString(CUES.get(cue)));
      add(statement, Say.act, ACTS.get(cue).asNode());
      add(statement, Say.confidence, decimal(0.5 + random.nextInt(500) / 1000.0));
      add(statement, Say.rule, NodeFactory.createLiteralString("encoder"));
      add(statement, Say.dating, Code.publication.asNode());
      time(statement, day.withDayOfMonth(1), day);
      others(statement);
      if (random.nextInt(20) == 0) {
        relay(statement, number);
      }
      statements.add(id + "." + key);
    }

    /** Appends the statement to the text and marks where its parts are. */
    private void words(Node statement, String name, Node speaker, String cue) {
      String said = sentence(6 + random.nextInt(20));
      switch (random.nextInt(3)) {
        case 0 -> {
          String quotation = "“" + said + ",”";
          span(statement, quotation, Code.content);
          text.append(' ');
          mention(statement, name, speaker);
          text.append(' ');
          span(statement, cue, Code.cue);
          given(statement, Code.direct, quotation);
          add(statement, Say.quote, english(said + ","));
        }
        case 1 -> {
          mention(statement, name, speaker);
          text.append(' ');
          span(statement, cue, Code.cue);
          text.append(" that ");
          span(statement, said, Code.content);
          given(statement, Code.indirect, said);
        }
        default -> {
          String quoted = sentence(3 + random.nextInt(5));
          String content = said + " “" + quoted + "”";
          mention(statement, name, speaker);
          text.append(' ');
          span(statement, cue, Code.cue);
          text.append(" that ");
          span(statement, content, Code.content);
          given(statement, Code.mixed, content);
          add(statement, Say.quote, english(quoted));
        }
      }
      text.append(".");
    }

    private void given(Node statement, Resource directness, String content) {
      add(statement, Say.directness, directness.asNode());
      add(statement, Say.text, english(content));
    }

    /** Whom it is about and to, as often the most linked entity as is left to reach its number. */
    private void others(Node statement) {
      add(statement, Say.target, iri(behind() ? people.getFirst() : mostlyPerson()));
      if (random.nextInt(5) == 0) {
        add(statement, Say.target, iri(others.get(otherZipf.next(random))));
      }
      if (behind()) {
        add(statement, Say.addressee, iri(people.getFirst()));
      } else if (random.nextInt(5) == 0) {
        add(statement, Say.addressee, iri(people.get(peopleZipf.next(random))));
      }
    }

    private boolean behind() {
      return links < wantedLinks * (double) quads / wantedQuads;
    }

    private Entity mostlyPerson() {
      return random.nextInt(3) == 0
          ? others.get(otherZipf.next(random))
          : people.get(peopleZipf.next(random));
    }

    private void relay(Node statement, int number) {
      Node report = iri(iri.getURI() + "#report-" + number);
      add(statement, Say.via, report);
      add(report, RDF.type, Say.Report.asNode());
      add(report, Say.reportedIn, iri);
      add(report, Say.reporter, iri(outlets.get(outletZipf.next(random))));
      add(report, Say.cue, NodeFactory.createLiteralString("reported"));
    }

    private void mention(Node statement, String name, Node speaker) {
      Node span = span(statement, name, Code.source);
      add(span, RDF.type, Say.Mention.asNode());
      add(span, Say.refersTo, speaker);
      add(span, Say.confidence, decimal(0.8));
      add(span, Say.rule, NodeFactory.createLiteralString("full-name"));
    }

    private Node span(Node statement, String part, Resource role) {
      int start = text.codePointCount(0, text.length());
      text.append(part);
      int end = start + part.codePointCount(0, part.length());
      Node span = iri("%s#char=%d,%d".formatted(iri.getURI(), start, end));
      add(statement, Say.span, span);
      add(span, RDF.type, Say.Span.asNode());
      add(span, DCTerms.type, role.asNode());
      add(span, Schema.isPartOf, iri);
      add(span, OA.start, integer(start));
      add(span, OA.end, integer(end));
      return span;
    }
  }

  private void describe(Entity entity) {
    Node iri = iri(entity);
    switch (entity.kind()) {
      case PERSON -> add(iri, RDF.type, Schema.Person.asNode());
      case ORGANIZATION -> add(iri, RDF.type, Schema.Organization.asNode());
      case OUTLET -> {
        add(iri, RDF.type, Schema.NewsMediaOrganization.asNode());
        add(iri, RDF.type, Schema.Organization.asNode());
      }
      case COUNTRY -> add(iri, RDF.type, Schema.Country.asNode());
      case PLACE -> add(iri, RDF.type, Schema.Place.asNode());
      case POST -> add(iri, RDF.type, ORG.Post.asNode());
    }
    add(iri, RDFS.label, english(entity.name()));
    add(iri, SKOS.altLabel, english("Dr. " + entity.name()));
    add(iri, Prov.wasDerivedFrom, iri("https://list.example/" + entity.key()));
    if (entity.kind() == Kind.PERSON && random.nextInt(10) == 0) {
      membership(iri);
    }
  }

  private void membership(Node person) {
    Entity post = others.getLast();
    LocalDate from = FIRST_DAY.plusDays(random.nextInt(DAYS));
    Node membership = iri("%s#post-%s-%s".formatted(person.getURI(), post.key(), from));
    add(membership, RDF.type, ORG.Membership.asNode());
    add(membership, ORG.member, person);
    add(membership, ORG.role, iri(post));
    add(membership, Say.earliest, date(from));
  }

  private void time(Node subject, LocalDate earliest, LocalDate latest) {
    add(subject, Say.earliest, date(earliest));
    add(subject, Say.latest, date(latest));
    String when = earliest.equals(latest) ? latest.toString() : earliest + "/" + latest;
    add(subject, Say.when, NodeFactory.createLiteralDT(when, Edtf.EDTF));
  }

  private void add(Node subject, Property property, Node object) {
    out.quad(new Quad(graph, subject, property.asNode(), object));
    quads++;
    if (object.isURI() && object.equals(most) && !graph.getURI().equals(graphs.entities())) {
      links++;
    }
  }

  private List<Entity> entities(
      Kind kind, int count, Supplier<String> names) {
    return distinct(count, names).stream()
        .map(it -> new Entity(it.toLowerCase(Locale.ROOT).replace(' ', '-'), it, kind))
        .toList();
  }

  private static List<String> distinct(int count, Supplier<String> source) {
    Set<String> found = new LinkedHashSet<>();
    while (found.size() < count) {
      found.add(source.get());
    }
    return List.copyOf(found);
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append("bdfgklmnprstv".charAt(random.nextInt(13)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append("nrsltk".charAt(random.nextInt(6))).toString();
  }

  private String capital(int syllables) {
    String word = word(syllables);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder(words.get(wordZipf.next(random)));
    for (int i = 1; i < length; i++) {
      sentence.append(' ').append(words.get(wordZipf.next(random)));
    }
    return sentence.toString();
  }

  private String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      key.append(KEY_LETTERS.charAt(random.nextInt(KEY_LETTERS.length())));
    }
    return key.toString();
  }

  private Node iri(Entity entity) {
    return iri(graphs.entityPrefix() + entity.key());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, ENGLISH);
  }

  private static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node decimal(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
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
