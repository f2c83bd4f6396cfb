package org.hearsay.description;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.store.IncomingLinks;

/**
 * Collects what is said of a resource: its own triples, those of its parts (IRIs with a fragment),
 * some of those that lead to it with the address of the rest, and the names of all that these
 * mention.
 */
final class Describer {

  static final int MOST_OF_A_PREDICATE = 500;
  static final int MOST_INCOMING = 100;
  private static final int MOST_QUADS = 50_000;
  private static final Node DEFAULT = Quad.defaultGraphIRI;

  private final Lookup lookup;
  private final Set<Quad> quads = new LinkedHashSet<>();

  Describer(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Everything that an article's graph holds; hash IRIs lead to its document. */
  void addGraph(Node graph) {
    Iterator<Quad> found = lookup.data().find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext() && quads.size() < MOST_QUADS) {
      quads.add(found.next());
    }
  }

  /** What is said of the resource and of its parts. */
  void addOutgoing(Node resource) {
    Deque<Node> open = new ArrayDeque<>(List.of(resource));
    Set<Node> seen = new HashSet<>(open);
    open.addAll(lookup.subjects(ORG.member, resource, MOST_OF_A_PREDICATE));
    while (!open.isEmpty() && quads.size() < MOST_QUADS) {
      for (Quad quad : of(open.pop())) {
        quads.add(quad);
        Node object = quad.getObject();
        boolean part =
            object.isURI()
                && object.getURI().startsWith(lookup.graphs().base() + "id/")
                && object.getURI().contains("#");
        if (part && seen.add(object)) {
          open.add(object);
        }
      }
    }
  }

  private List<Quad> of(Node subject) {
    Map<Node, Integer> counts = new HashMap<>();
    List<Quad> kept = new ArrayList<>();
    Iterator<Quad> found = lookup.data().findNG(Node.ANY, subject, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (counts.merge(quad.getPredicate(), 1, Integer::sum) <= MOST_OF_A_PREDICATE) {
        kept.add(quad);
      }
    }
    return kept;
  }

  /**
   * Some of what leads to the resource.
   *
   * @param document the document's IRI, below which the rest is found
   */
  void addIncoming(IncomingLinks links, String document) {
    for (Map.Entry<String, Long> predicate : links.countByPredicate().entrySet()) {
      quads.addAll(links.page(Lookup.iri(predicate.getKey()), 0, MOST_INCOMING));
      if (predicate.getValue() > MOST_INCOMING) {
        String address = "%s/in?p=%s".formatted(document, Links.encoded(predicate.getKey()));
        Node rest = Lookup.iri(address);
        say(Lookup.iri(document), RDFS.seeAlso, rest);
        say(rest, RDF.type, Lookup.iri(Hydra.NS + "Collection"));
        say(rest, property(Hydra.NS + "totalItems"), number(predicate.getValue()));
      }
    }
  }

  /** What the document is, and where its facts come from. */
  void addDocument(Node resource, String document) {
    Node node = Lookup.iri(document);
    say(node, RDF.type, FOAF.Document.asNode());
    say(node, property(FOAF.primaryTopic.getURI()), resource);
    say(node, property(VOID.inDataset.getURI()), Lookup.iri(lookup.graphs().base() + "dataset"));
    Set<Node> sources = new LinkedHashSet<>();
    for (Quad quad : List.copyOf(quads)) {
      if (quad.getGraph().isURI()) {
        lookup
            .graphs()
            .findArticleId(quad.getGraph().getURI())
            .ifPresent(it -> sources.add(Lookup.iri(lookup.graphs().articleIri(it))));
      }
    }
    sources.forEach(it -> say(node, DCTerms.source, it));
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private void say(Node subject, Property predicate, Node object) {
    quads.add(Quad.create(DEFAULT, subject, predicate.asNode(), object));
  }

  /** The names of all that is mentioned. */
  void addLabels() {
    Set<Node> mentioned = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (!quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
        mentioned.add(quad.getObject());
      }
      mentioned.add(quad.getSubject());
    }
    for (Node node : mentioned) {
      Iterator<Quad> labels = lookup.data().findNG(Node.ANY, node, RDFS.label.asNode(), Node.ANY);
      labels.forEachRemaining(quads::add);
    }
  }

  void add(Quad quad) {
    quads.add(quad);
  }

  /** What a page of links is, and where the next one is. */
  void addPage(
      Node resource, String document, Property predicate, int page, long total, int pageSize) {
    String address = "%s/in?p=%s".formatted(document, Links.encoded(predicate.getURI()));
    Node view = Lookup.iri(address + "&page=" + page);
    Node collection = Lookup.iri(address);
    say(collection, RDF.type, Lookup.iri(Hydra.NS + "Collection"));
    say(collection, property(FOAF.primaryTopic.getURI()), resource);
    say(collection, property(Hydra.NS + "view"), view);
    say(collection, property(Hydra.NS + "totalItems"), number(total));
    say(view, RDF.type, Lookup.iri(Hydra.NS + "PartialCollectionView"));
    if ((long) page * pageSize < total) {
      say(view, property(Hydra.NS + "next"), Lookup.iri(address + "&page=" + (page + 1)));
    }
    if (page > 1) {
      say(view, property(Hydra.NS + "previous"), Lookup.iri(address + "&page=" + (page - 1)));
    }
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  List<Quad> quads() {
    return List.copyOf(quads);
  }

  /** Whether anything is said of the resource by itself. */
  static boolean knows(Lookup lookup, Node resource) {
    return lookup.data().findNG(Node.ANY, resource, RDF.type.asNode(), Node.ANY).hasNext();
  }
}
