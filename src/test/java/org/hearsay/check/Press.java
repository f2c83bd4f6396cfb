package org.hearsay.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.Noon;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Judges;
import org.hearsay.contradiction.Keys;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.PairJudge;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.SingleJudge;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;
import org.hearsay.query.CheckQueries.Source;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;

/** Invented articles in a store, and judges that are easy to foresee. */
final class Press implements AutoCloseable {

  private static final String PREFIXES =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX c: <https://w3id.org/hearsay/code#>
      PREFIX schema: <http://schema.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX e: <http://localhost:3030/id/entity/>
      PREFIX st: <http://localhost:3030/id/statement/>
      BASE <http://localhost:3030/id/article/>
      """;

  private static final PropositionReader WORDS = PropositionReader.english();

  final StatementStore store;

  private List<Source> queries = List.of();

  private Press(StatementStore store) {
    this.store = store;
  }

  static Press in(Path folder) {
    return new Press(StatementStore.open(folder, Noon.CLOCK));
  }

  /** An article: its lines are told by "Speaker: words", and others are just text. */
  record Item(String id, String outlet, String day, List<String> lines) {

    Item(String id, String outlet, String day, String... lines) {
      this(id, outlet, day, List.of(lines));
    }
  }

  void print(Item... items) {
    List<ArticleGraph> graphs = new ArrayList<>();
    for (Item it : items) {
      graphs.add(new ArticleGraph(it.id(), graph(it)));
    }
    store.replaceArticles(graphs, entities(items));
  }

  private static Graph entities(Item... items) {
    Set<String> lines = new TreeSet<>();
    for (Item item : items) {
      lines.add(
          "e:%s a schema:NewsMediaOrganization ; rdfs:label \"%s\"@en ."
              .formatted(slug(item.outlet()), item.outlet()));
      for (String line : item.lines()) {
        if (line.contains(": ")) {
          String speaker = line.substring(0, line.indexOf(':'));
          lines.add(
              "e:%s a schema:Person ; rdfs:label \"%s\"@en .".formatted(slug(speaker), speaker));
        }
      }
    }
    return turtle(String.join("\n", lines));
  }

  private Graph graph(Item item) {
    StringBuilder text = new StringBuilder();
    StringBuilder triples = new StringBuilder();
    for (String line : item.lines()) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        text.append(line).append("\n\n");
      } else {
        state(item, line.substring(0, colon), line.substring(colon + 2), text, triples);
      }
    }
    String sha256 = sha256(text.toString());
    store.putText(sha256, text.toString());
    triples.append(
        """
        <../../graph/article/%1$s> foaf:primaryTopic <%1$s> .
        <%1$s> a say:Article ; schema:sha256 "%2$s" ; schema:publisher e:%3$s %4$s .
        """
            .formatted(
                item.id(),
                sha256,
                slug(item.outlet()),
                item.day().isEmpty()
                    ? ""
                    : "; schema:datePublished \"%s\"^^xsd:date".formatted(item.day())));
    return turtle(triples.toString());
  }

  private static void state(
      Item item, String speaker, String words, StringBuilder text, StringBuilder triples) {
    int source = text.length();
    text.append(speaker);
    int cue = text.length() + 1;
    text.append(" said that ");
    int content = text.length();
    text.append(words);
    int end = text.length();
    text.append(".\n\n");
    triples.append(
        """
        st:%2$s a say:Statement ; say:reportedIn <%1$s> ; say:speaker e:%3$s ; say:act c:say ;
            say:confidence 0.9 ; say:span <%1$s#char=%4$d,%5$d> , <%1$s#char=%6$d,%7$d> , <%1$s#char=%8$d,%9$d> .
        <%1$s#char=%4$d,%5$d> a say:Span ; dct:type c:source ; oa:start %4$d ; oa:end %5$d .
        <%1$s#char=%6$d,%7$d> a say:Span ; dct:type c:cue ; oa:start %6$d ; oa:end %7$d .
        <%1$s#char=%8$d,%9$d> a say:Span ; dct:type c:content ; oa:start %8$d ; oa:end %9$d .
        """
            .formatted(
                item.id(),
                key(item.id(), speaker, words),
                slug(speaker),
                source,
                source + speaker.length(),
                cue,
                cue + 4,
                content,
                end));
  }

  /** The local name of a statement's IRI: the article and what stands there, never where. */
  static String key(String article, String speaker, String words) {
    String letters = "abcdefghijklmnopqrstuvwxyz234567";
    StringBuilder key = new StringBuilder(article + ".");
    byte[] digest = HexFormat.of().parseHex(sha256(speaker + words));
    for (int i = 0; i < 8; i++) {
      key.append(letters.charAt(digest[i] & 31));
    }
    return key.toString();
  }

  static String iri(String article, String speaker, String words) {
    return "http://localhost:3030/id/statement/" + key(article, speaker, words);
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Graph turtle(String triples) {
    return RDFParser.fromString(PREFIXES + triples, Lang.TURTLE).toGraph();
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

  /** Has the check ask queries, too. */
  void ask(Source... sources) {
    queries = List.of(sources);
  }

  RunReport check() {
    return check(Check.Scope.usual());
  }

  RunReport check(Check.Scope scope) {
    return check(scope, Noon.INSTANT, "1");
  }

  RunReport checkOn(String day) {
    return check(Check.Scope.usual(), Instant.parse(day + "T12:00:00Z"), "1");
  }

  RunReport check(Check.Scope scope, Instant now, String version) {
    return checkBy(now, version).run(scope);
  }

  /** As a run that ends after it wrote claims, and before it writes findings. */
  void breakOff() {
    try {
      checkBy(Noon.INSTANT, "1")
          .run(
              Check.Scope.usual(),
              told -> {
                throw new BrokenOffException();
              });
    } catch (BrokenOffException e) {
      return;
    }
    throw new AssertionError("The run had nothing to write.");
  }

  private static final class BrokenOffException extends RuntimeException {

    private static final long serialVersionUID = 1;
  }

  private Check checkBy(Instant now, String version) {
    return new Check(
        store,
        new EnglishAnnotator(),
        WORDS,
        new Judges(List.of(new Retraction()), List.of(new Numbers())),
        (one, other) -> 0,
        queries,
        version,
        InstantSource.fixed(now));
  }

  List<Finding> findings() {
    return new StoredFindings(store).all();
  }

  /** All that is there of each finding but when it was seen. */
  List<String> told() {
    return findings().stream()
        .map(it ->
            "%s %s %s %s %s %s"
                .formatted(
                    it.key(), it.kind(), it.status(), it.between(), it.difference(), it.evidence()))
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }

  /** Conflict if all words but the number are the same. */
  private static final class Numbers implements PairJudge {

    @Override
    public Kind kind() {
      return Kind.NUMBER_MISMATCH;
    }

    @Override
    public Keys keys(Reading reading) {
      return number(reading).isPresent() ? Keys.both(Set.of(frame(reading))) : Keys.NONE;
    }

    @Override
    public int days() {
      return 30;
    }

    @Override
    public Optional<Judgement> judge(Reading one, Reading other) {
      Word first = number(one).orElseThrow();
      Word second = number(other).orElseThrow();
      if (!frame(one).equals(frame(other)) || first.form().equals(second.form())) {
        return Optional.empty();
      }
      return Optional.of(
          new Judgement(
              kind(),
              Severity.MATERIAL,
              0.75,
              List.of(evidence(one, first), evidence(other, second)),
              "The numbers differ.",
              Set.of(first.form() + " → " + second.form())));
    }

    private static Evidence evidence(Reading reading, Word word) {
      return new Evidence(reading.assertion().statement(), word.span(), word.printed());
    }

    private static Optional<Word> number(Reading reading) {
      return reading.content().stream().filter(it -> it.form().matches("\\d+")).findFirst();
    }

    private static String frame(Reading reading) {
      return reading.content().stream()
          .map(Word::form)
          .filter(it -> !it.matches("\\d+"))
          .collect(Collectors.joining(" "));
    }
  }

  /** Conflict if the content says so. */
  private static final class Retraction implements SingleJudge {

    @Override
    public Kind kind() {
      return Kind.REPORTED;
    }

    @Override
    public Optional<Judgement> judge(Reading reading) {
      return reading.content().stream()
          .filter(it -> it.form().equals("contradicting"))
          .findFirst()
          .map(it ->
              new Judgement(
                  kind(),
                  Severity.VERBAL,
                  0.9,
                  List.of(Numbers.evidence(reading, it)),
                  "The article says so.",
                  Set.of("contradicting")));
    }
  }
}
