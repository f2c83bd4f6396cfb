package org.hearsay.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Span;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Assertion.Days;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Surroundings;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Reads the statements of an article's graph for comparison.
 *
 * @param labels the name of an entity, by its IRI
 */
public record AssertionReader(Graphs graphs, Function<String, String> labels) {

  /**
   * The statements in the order of their IRIs. One that has no words is left out: with the wording
   * {@code quotes} and no text there is nothing to compare it by.
   *
   * @param passages the sentences in which spans stand; empty if the article's text is not kept
   */
  public List<Assertion> read(Graph graph, Function<List<Span>, Optional<Passage>> passages) {
    Model model = ModelFactory.createModelForGraph(graph);
    List<Assertion> found = new ArrayList<>();
    for (Resource statement : model.listSubjectsWithProperty(RDF.type, Say.Statement).toList()) {
      find(statement, passages).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Assertion::statement));
    return found;
  }

  private Optional<Assertion> find(
      Resource statement, Function<List<Span>, Optional<Passage>> passages) {
    List<Span> all = spans(statement, Optional.empty());
    Optional<Passage> passage = all.isEmpty() ? Optional.empty() : passages.apply(all);
    Optional<Passage> words = passage.or(() -> ownWords(statement));
    return words
        .flatMap(it -> speakers(statement).isEmpty() ? Optional.empty() : words)
        .map(it -> assertion(statement, it));
  }

  private Assertion assertion(Resource statement, Passage passage) {
    Optional<Resource> article = resource(statement, Say.reportedIn);
    boolean located = passage.located();
    return new Assertion(
        statement.getURI(),
        article.map(Resource::getURI).orElse(""),
        article.flatMap(it -> resource(it, Schema.publisher)).map(Resource::getURI),
        article.flatMap(it -> day(it, Schema.datePublished)),
        speakers(statement),
        iris(statement, Say.target),
        iris(statement, Say.act).stream()
            .map(it -> it.substring(Code.NS.length()))
            .collect(Collectors.toSet()),
        new Days(day(statement, Say.earliest), day(statement, Say.latest)),
        statement.hasProperty(Say.via),
        passage,
        located ? spans(statement, Optional.of(Code.source)) : List.of(),
        located ? spans(statement, Optional.of(Code.cue)) : List.of(),
        located ? spans(statement, Optional.of(Code.content)) : List.of(whole(passage)),
        number(statement, Say.confidence),
        Surroundings.UNKNOWN);
  }

  private static Span whole(Passage passage) {
    return new Span(0, passage.text().codePointCount(0, passage.text().length()));
  }

  private static Optional<Passage> ownWords(Resource statement) {
    String quote = text(statement, Say.quote);
    String text = text(statement, Say.text);
    String words = text.isEmpty() ? quote : text;
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int at = quote.isEmpty() ? -1 : words.indexOf(quote);
    if (at < 0) {
      return Optional.of(new Passage(words, 0, false, List.of()));
    }
    int start = words.codePointCount(0, at);
    Span quoted = new Span(start, start + quote.codePointCount(0, quote.length()));
    return Optional.of(new Passage(words, 0, false, List.of(quoted)));
  }

  private List<Speaker> speakers(Resource statement) {
    return statement.listProperties(Say.speaker).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .map(this::speaker)
        .toList();
  }

  private Speaker speaker(Resource party) {
    boolean named = party.getURI().startsWith(graphs.entityPrefix());
    String label = named ? labels.apply(party.getURI()) : text(party, RDFS.label);
    return new Speaker(party.getURI(), label, named);
  }

  private static List<Span> spans(Resource statement, Optional<Resource> role) {
    return statement.listProperties(Say.span).toList().stream()
        .map(Statement::getResource)
        .filter(it -> role.isEmpty() || it.hasProperty(DCTerms.type, role.get()))
        .map(it -> new Span((int) number(it, OA.start), (int) number(it, OA.end)))
        .sorted()
        .toList();
  }

  private static Set<String> iris(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(it -> it.asResource().getURI())
        .collect(Collectors.toSet());
  }

  private static Optional<Resource> resource(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property))
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource);
  }

  private static String text(Resource subject, Property property) {
    Statement found = subject.getProperty(property);
    return found == null ? "" : found.getLiteral().getLexicalForm();
  }

  private static double number(Resource subject, Property property) {
    String digits = text(subject, property);
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }

  private static Optional<LocalDate> day(Resource subject, Property property) {
    return Optional.of(text(subject, property))
        .filter(it -> it.matches("\\d{4}-\\d\\d-\\d\\d"))
        .map(LocalDate::parse);
  }
}
