package org.hearsay.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.discovery.TermsPage.Fact;
import org.hearsay.discovery.TermsPage.Link;
import org.hearsay.discovery.TermsPage.Term;
import org.hearsay.page.Site;
import org.hearsay.query.SavedQuery;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Reads what the ontology says of a term.
 *
 * @param terms the files of terms and codes
 * @param shapes what data must look like
 * @param queries those that may use the term
 */
record TermReader(Site site, Model terms, ShapeRules shapes, List<SavedQuery> queries) {

  private static final int MOST_QUERIES = 6;

  private static final Map<String, List<Property>> FACTS = facts();

  private static Map<String, List<Property>> facts() {
    Map<String, List<Property>> facts = new TreeMap<>();
    facts.put("1 Broader", List.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.broader));
    facts.put("2 Said of", List.of(schema("domainIncludes")));
    facts.put("3 Values", List.of(schema("rangeIncludes"), RDFS.range));
    facts.put("4 Like", List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch));
    facts.put("5 Inverse of", List.of(OWL.inverseOf));
    facts.put("6 In the list", List.of(SKOS.inScheme));
    facts.put("7 Replaced by", List.of(DCTerms.isReplacedBy));
    return facts;
  }

  private static Property schema(String name) {
    return ResourceFactory.createProperty(Schema.NS, name);
  }

  /** All that there is to say of the term. */
  Term read(Resource term) {
    List<Fact> facts = new ArrayList<>();
    FACTS.forEach((caption, properties) -> {
      List<Link> values = new ArrayList<>();
      properties.forEach(it -> values.addAll(links(term, it)));
      if (!values.isEmpty()) {
        facts.add(new Fact(caption.substring(2), values));
      }
    });
    List<Link> using = using(name(term.getURI()));
    if (!using.isEmpty()) {
      facts.add(new Fact("Used by", using));
    }
    return new Term(
        term.getLocalName(),
        name(term.getURI()),
        term.getURI(),
        text(term, RDFS.label).orElse(term.getLocalName()),
        text(term, SKOS.definition).or(() -> text(term, DCTerms.description)).orElse(""),
        texts(term, RDFS.comment),
        texts(term, SKOS.example),
        facts,
        shapes.of(term),
        Optional.of(Link.to("Try it", site.path("ui/sparql?query=" + encoded(query(term))))));
  }

  private List<Link> links(Resource term, Property property) {
    return term.listProperties(property).mapWith(it -> it.getObject()).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(it -> it.asResource().getURI())
        .sorted(Comparator.comparing(this::name))
        .map(this::link)
        .toList();
  }

  /** The IRI by its short name, leading to our own page of it or to its own address. */
  private Link link(String iri) {
    String name = name(iri);
    if (iri.startsWith(Code.NS)) {
      return Link.to(name, site.path("ontology/code#" + iri.substring(Code.NS.length())));
    }
    if (iri.startsWith(Say.NS)) {
      return Link.to(name, site.path("ontology#" + iri.substring(Say.NS.length())));
    }
    return new Link(name, site.link(iri));
  }

  private String name(String iri) {
    return terms.shortForm(iri);
  }

  private List<Link> using(String name) {
    Pattern word = Pattern.compile("(?<![\\w:-])" + Pattern.quote(name) + "(?![\\w-])");
    return queries.stream()
        .filter(it -> word.matcher(it.sparql()).find())
        .limit(MOST_QUERIES)
        .map(it -> Link.to(it.summary(), site.path("queries/" + it.name())))
        .toList();
  }

  private String query(Resource term) {
    String prefix = term.getURI().startsWith(Code.NS) ? "c" : "say";
    String pattern =
        switch (kind(term)) {
          case CLASS -> "?it a %s .\n  OPTIONAL { ?it rdfs:label ?name }";
          case PROPERTY -> "?it %s ?value .";
          case LIST -> "?code skos:inScheme %s ; skos:definition ?meaning .";
          case CODE -> "?it ?property %s .";
        };
    return """
    PREFIX %s: <%s>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

    SELECT * WHERE {
      %s
    }
    LIMIT 50
    """
        .formatted(
            prefix,
            prefix.equals("c") ? Code.NS : Say.NS,
            pattern.formatted(prefix + ":" + term.getLocalName()));
  }

  private enum Kind {
    CLASS,
    PROPERTY,
    LIST,
    CODE
  }

  private static Kind kind(Resource term) {
    if (term.hasProperty(RDF.type, OWL.Class)) {
      return Kind.CLASS;
    }
    if (term.hasProperty(RDF.type, SKOS.ConceptScheme)) {
      return Kind.LIST;
    }
    return term.hasProperty(RDF.type, SKOS.Concept) ? Kind.CODE : Kind.PROPERTY;
  }

  private static Optional<String> text(Resource term, Property property) {
    return texts(term, property).stream().findFirst();
  }

  private static List<String> texts(Resource term, Property property) {
    return term.listProperties(property).mapWith(it -> it.getString()).toList().stream()
        .sorted()
        .toList();
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
