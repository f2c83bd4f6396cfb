package org.hearsay.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.hearsay.article.Span;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.proposition.Assertion;
import org.hearsay.query.CheckQueries.Source;
import org.hearsay.query.CheckQuery;
import org.hearsay.query.Page;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.store.StatementStore;

/**
 * Checks that are queries over the store. Each is run whole in every run; one that fails leaves
 * what it found before.
 *
 * @param statements by their IRIs
 */
record QueryChecks(
    StatementStore store,
    List<Source> sources,
    Function<String, Optional<Assertion>> statements,
    Set<Kind> kinds) {

  /** What the names of these checks begin with in the index. */
  static final String PREFIX = "query/";

  /** The names of all, whether they can be run or not. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    sources.forEach(it -> names.add(PREFIX + it.name()));
    return names;
  }

  /** The ids of the articles that the statements stand in. */
  List<String> articles(Judged judged) {
    return judged.cited().stream()
        .flatMap(it -> store.graphs().findArticleOf(it.statement()).stream())
        .toList();
  }

  /**
   * Runs one; empty if it looks for other kinds.
   *
   * @throws org.hearsay.query.SavedQueryException if it cannot be read
   * @throws IllegalArgumentException if it gives what is no finding
   * @throws org.hearsay.query.RefusedQueryException if it does what a check may not
   * @throws org.hearsay.query.SlowQueryException if it takes too long
   */
  Optional<List<Judged>> run(Source source) {
    CheckQuery query = source.read();
    Kind kind = kind(source, query.kind());
    Severity severity = severity(source, query.severity());
    if (!kinds.contains(kind)) {
      return Optional.empty();
    }
    QueryAnswer answer = new QueryRunner(store, query.timeout()).run(query.sparql(), Page.ALL);
    if (!(answer instanceof QueryAnswer.Rows rows)) {
      throw fault(source, "it answers no rows");
    }
    List<Judged> found = new ArrayList<>();
    for (Map<String, Node> row : rows.rows()) {
      found.add(judged(source, query, severity, kind, row));
    }
    return Optional.of(found);
  }

  private Judged judged(
      Source source, CheckQuery query, Severity severity, Kind usual, Map<String, Node> row) {
    Kind kind =
        Optional.ofNullable(row.get("kind")).map(it -> kind(source, code(it))).orElse(usual);
    Set<String> iris = new TreeSet<>();
    iris.add(iri(source, row, "a"));
    if (kind != Kind.REPORTED || row.containsKey("b")) {
      iris.add(iri(source, row, "b"));
    }
    if (iris.size() < 2 && kind != Kind.REPORTED) {
      throw fault(source, "?a and ?b are one statement: " + iris);
    }
    List<Assertion> cited = iris.stream().map(it -> statement(source, it)).toList();
    Node given = row.get("evidence");
    if (given == null || !given.isLiteral()) {
      throw fault(source, "a row has no words of ?evidence");
    }
    String words = given.getLiteralLexicalForm();
    List<Evidence> evidence = cited.stream().map(it -> evidence(it, words)).toList();
    return new Judged(
        PREFIX + source.name(),
        cited.stream().map(Cited::of).toList(),
        new Judgement(kind, severity, query.confidence(), evidence, query.title(), Set.of(words)));
  }

  /** The words where they stand in the passage; else all that is said. */
  private static Evidence evidence(Assertion assertion, String words) {
    String text = assertion.passage().text();
    int start = assertion.passage().start();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    if (at >= 0) {
      int first = start + text.codePointCount(0, at);
      Span span = new Span(first, first + words.codePointCount(0, words.length()));
      return new Evidence(assertion.statement(), span, words);
    }
    Span said = assertion.content().getFirst();
    String printed =
        text.substring(
            text.offsetByCodePoints(0, said.start() - start),
            text.offsetByCodePoints(0, said.end() - start));
    return new Evidence(assertion.statement(), said, printed);
  }

  private Assertion statement(Source source, String iri) {
    return statements
        .apply(iri)
        .filter(it -> !it.content().isEmpty())
        .orElseThrow(() -> fault(source, "<%s> is no statement with words".formatted(iri)));
  }

  private static String iri(Source source, Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .filter(Node::isURI)
        .map(Node::getURI)
        .orElseThrow(() -> fault(source, "a row has no IRI in ?" + column));
  }

  /** A kind may be given as the IRI of its code, or by the code alone. */
  private static String code(Node node) {
    String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    return text.substring(text.lastIndexOf('#') + 1);
  }

  private static Kind kind(Source source, String code) {
    return Kind.find(code)
        .orElseThrow(() -> fault(source, "'%s' is no kind of finding".formatted(code)));
  }

  private static Severity severity(Source source, String code) {
    return Arrays.stream(Severity.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(() -> fault(source, "'%s' is no severity".formatted(code)));
  }

  private static IllegalArgumentException fault(Source source, String reason) {
    return new IllegalArgumentException("%s: %s".formatted(source.location(), reason));
  }
}
