package org.hearsay.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.discovery.TermsPage.Fact;
import org.hearsay.discovery.TermsPage.Link;
import org.hearsay.discovery.TermsPage.Prefix;
import org.hearsay.discovery.TermsPage.Section;
import org.hearsay.discovery.TermsPage.Term;
import org.hearsay.page.Site;
import org.hearsay.query.SavedQuery;
import org.hearsay.vocab.Say;

/** The pages of the ontology: its terms, its lists of codes, its shapes. */
final class OntologyPages {

  private static final Property OWN_PREFIX =
      ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespacePrefix");

  private final Site site;
  private final OntologyFile terms;
  private final OntologyFile codes;
  private final OntologyFile shapes;
  private final ShapeRules rules;
  private final TermReader reader;

  OntologyPages(
      Site site,
      OntologyFile terms,
      OntologyFile codes,
      OntologyFile shapes,
      List<SavedQuery> queries) {
    this.site = site;
    this.terms = terms;
    this.codes = codes;
    this.shapes = shapes;
    this.rules = new ShapeRules(shapes.model());
    Model all = ModelFactory.createDefaultModel();
    all.add(terms.model()).add(codes.model());
    all.setNsPrefixes(codes.model()).setNsPrefixes(terms.model());
    this.reader = new TermReader(site, all, rules, queries);
  }

  TermsPage terms() {
    List<Term> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property, OWL.AnnotationProperty)
            .flatMap(it -> ofType(terms, it).stream())
            .filter(it -> it.getURI().startsWith(Say.NS))
            .distinct()
            .sorted(Comparator.comparing(Resource::getURI))
            .map(this::read)
            .toList();
    return page(
        terms,
        "ontology",
        List.of(
            new Section("classes", "Classes", "", read(ofType(terms, OWL.Class))),
            new Section("properties", "Properties", "", properties)));
  }

  TermsPage codes() {
    List<Section> sections = new ArrayList<>();
    for (Resource list : ofType(codes, SKOS.ConceptScheme)) {
      Term described = read(list);
      List<Term> members = new ArrayList<>(List.of(described));
      codes.model().listSubjectsWithProperty(SKOS.inScheme, list).toList().stream()
          .sorted(Comparator.comparing(Resource::getURI))
          .map(this::read)
          .forEach(members::add);
      sections.add(new Section("list-" + list.getLocalName(), described.label(), "", members));
    }
    return page(codes, "ontology/code", sections);
  }

  TermsPage shapes() {
    List<Term> all = rules.roots().stream().map(this::shape).toList();
    return page(shapes, "ontology/shapes", List.of(new Section("shapes", "Shapes", "", all)));
  }

  private Term shape(Resource shape) {
    List<Fact> facts = new ArrayList<>();
    List<Link> targets =
        rules.targets(shape).stream()
            .map(it ->
                new Link(
                    shapes.model().shortForm(it.getURI()),
                    it.getURI().startsWith(Say.NS)
                        ? Optional.of(site.path("ontology#" + it.getLocalName()))
                        : site.link(it.getURI())))
            .toList();
    if (!targets.isEmpty()) {
      facts.add(new Fact("Looks at", targets));
    }
    return new Term(
        shape.getLocalName(),
        shapes.model().shortForm(shape.getURI()),
        shape.getURI(),
        shape.getLocalName(),
        shape.getProperty(ShapeRules.MESSAGE).getString(),
        List.of(),
        List.of(),
        facts,
        rules.below(shape),
        Optional.empty());
  }

  private TermsPage page(OntologyFile file, String path, List<Section> sections) {
    Resource ontology = file.model().listSubjectsWithProperty(RDF.type, OWL.Ontology).next();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Namespace", List.of(new Link(ontology.getURI() + "#", Optional.empty()))));
    text(ontology, OWL2.versionInfo)
        .ifPresent(it -> facts.add(new Fact("Version", List.of(new Link(it, Optional.empty())))));
    Optional.ofNullable(ontology.getPropertyResourceValue(DCTerms.license))
        .ifPresent(it ->
            facts.add(new Fact("Licence", List.of(new Link(it.getURI(), site.link(it.getURI()))))));
    text(ontology, OWN_PREFIX)
        .ifPresent(it -> facts.add(new Fact("Prefix", List.of(new Link(it, Optional.empty())))));
    return new TermsPage(
        text(ontology, DCTerms.title).orElse(path),
        text(ontology, DCTerms.description).orElse(""),
        facts,
        RdfText.FORMATS.stream()
            .map(it -> Link.to(it.mediaType(), site.path(path + "." + it.suffix())))
            .toList(),
        List.of(
            Link.to("Terms", site.path("ontology")),
            Link.to("Codes", site.path("ontology/code")),
            Link.to("Shapes", site.path("ontology/shapes")),
            Link.to("Context for JSON-LD", site.path("ontology/context.jsonld"))),
        prefixes(file),
        sections);
  }

  private static List<Prefix> prefixes(OntologyFile file) {
    return file.model().getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> new Prefix(it.getKey(), it.getValue()))
        .toList();
  }

  private List<Term> read(List<Resource> resources) {
    return resources.stream().map(this::read).toList();
  }

  private Term read(Resource resource) {
    return reader.read(reader.terms().getResource(resource.getURI()));
  }

  private static List<Resource> ofType(OntologyFile file, Resource type) {
    return file.model().listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static Optional<String> text(Resource resource, Property property) {
    return Optional.ofNullable(resource.getProperty(property)).map(it -> it.getString());
  }
}
