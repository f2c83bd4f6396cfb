package org.hearsay.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.store.Dump;
import org.hearsay.store.StatementStore;
import org.hearsay.store.Statistics;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;

/** A store in the terms of VoID: what it is, how much of what it holds, where it is to be had. */
public record DatasetDescription(StatementStore store, Publication publication) {

  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final int MOST_RUNS = 50;

  /** The IRI of the dataset. */
  String iri() {
    return graphs().base() + "dataset";
  }

  /**
   * The description. It takes seconds on a store of millions of quads after each write; the counts
   * are kept until the next.
   */
  public Graph graph() {
    Model model = ModelFactory.createDefaultModel();
    Resource dataset = model.createResource(iri(), VOID.Dataset);
    dataset
        .addProperty(DCTerms.title, publication.title(), "en")
        .addProperty(
            DCTerms.description,
            "Statements that news articles report: who said what, to and about whom, when, and by whose report, each with the passage that shows it.",
            "en")
        .addProperty(
            DCTerms.modified,
            model.createTypedLiteral(store.modified().toString(), XSDDatatype.XSDdateTime))
        .addProperty(FOAF.homepage, model.createResource(graphs().base()));
    publication
        .licence()
        .ifPresent(it -> dataset.addProperty(DCTerms.license, model.createResource(it.toString())));
    counts(dataset);
    access(dataset);
    store.read(data -> {
      examples(dataset, data.asDatasetGraph());
      return dataset;
    });
    return model.getGraph();
  }

  private void counts(Resource dataset) {
    Statistics statistics = store.statistics();
    number(dataset, VOID.triples, statistics.counts().quads());
    number(
        dataset,
        VOID.entities,
        statistics.counts().articles()
            + statistics.counts().statements()
            + statistics.counts().entities());
    number(dataset, VOID.documents, statistics.counts().articles());
    number(dataset, VOID.classes, statistics.classes().size());
    number(dataset, VOID.properties, statistics.properties().size());
    Model model = dataset.getModel();
    new TreeMap<>(statistics.classes())
        .forEach((iri, count) -> {
          Resource part = part(dataset, "class", iri);
          dataset.addProperty(VOID.classPartition, part);
          part.addProperty(VOID._class, model.createResource(iri));
          number(part, VOID.entities, count);
        });
    new TreeMap<>(statistics.properties())
        .forEach((iri, count) -> {
          Resource part = part(dataset, "property", iri);
          dataset.addProperty(VOID.propertyPartition, part);
          part.addProperty(VOID.property, model.createResource(iri));
          number(part, VOID.triples, count);
        });
    TreeSet<String> namespaces = new TreeSet<>();
    statistics.properties().keySet().forEach(it -> namespaces.add(namespace(it)));
    statistics.classes().keySet().forEach(it -> namespaces.add(namespace(it)));
    namespaces.forEach(it -> dataset.addProperty(VOID.vocabulary, model.createResource(it)));
  }

  private static Resource part(Resource dataset, String kind, String iri) {
    return dataset
        .getModel()
        .createResource(
            "%s#%s-%s".formatted(dataset.getURI(), kind, iri.replaceAll("[^A-Za-z0-9]+", "-")));
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private void access(Resource dataset) {
    Model model = dataset.getModel();
    String base = graphs().base();
    dataset
        .addProperty(VOID.sparqlEndpoint, model.createResource(base + "sparql"))
        .addProperty(VOID.uriSpace, base)
        .addProperty(VOID.rootResource, model.createResource(base));
    for (String format : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG")) {
      dataset.addProperty(VOID.feature, model.createResource(FORMATS + format));
    }
    for (Dump dump : store.dumps().list()) {
      dataset.addProperty(VOID.dataDump, model.createResource(base + "dumps/" + dump.name()));
    }
  }

  private void examples(Resource dataset, DatasetGraph data) {
    Node entities = NodeFactory.createURI(graphs().entities());
    Node type = RDF.type.asNode();
    example(dataset, data, Node.ANY, type, Say.Article.asNode());
    example(dataset, data, Node.ANY, type, Say.Statement.asNode());
    example(dataset, data, entities, RDFS.label.asNode(), Node.ANY);
    var runs =
        data.findNG(NodeFactory.createURI(graphs().meta()), Node.ANY, type, Say.Run.asNode());
    for (int i = 0; i < MOST_RUNS && runs.hasNext(); i++) {
      dataset.addProperty(
          dataset.getModel().createProperty(Prov.wasGeneratedBy.getURI()),
          dataset.getModel().createResource(runs.next().getSubject().getURI()));
    }
  }

  private static void example(
      Resource dataset, DatasetGraph data, Node graph, Node predicate, Node object) {
    var found = data.findNG(graph, Node.ANY, predicate, object);
    Optional<String> first =
        found.hasNext() ? Optional.of(found.next().getSubject().getURI()) : Optional.empty();
    first.ifPresent(
        it -> dataset.addProperty(VOID.exampleResource, dataset.getModel().createResource(it)));
  }

  private static void number(Resource of, Property property, long count) {
    of.addProperty(
        property, of.getModel().createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger));
  }

  /** The prefixes of all descriptions. */
  static Map<String, String> prefixes() {
    return Map.ofEntries(
        Map.entry("void", VOID.getURI()),
        Map.entry("dct", DCTerms.NS),
        Map.entry("foaf", FOAF.NS),
        Map.entry("prov", Prov.NS),
        Map.entry("say", Say.NS),
        Map.entry("skos", SKOS.uri),
        Map.entry("org", ORG.NS),
        Map.entry("oa", OA.NS),
        Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
        Map.entry("spdx", "http://spdx.org/rdf/terms#"),
        Map.entry("xsd", XSDDatatype.XSD + "#"));
  }

  private Graphs graphs() {
    return store.graphs();
  }
}
