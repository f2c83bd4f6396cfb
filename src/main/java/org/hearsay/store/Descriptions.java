package org.hearsay.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Identities;
import org.hearsay.vocab.Prov;

/** The descriptions of entities that several were joined into, or that a split made. */
record Descriptions(Originals originals, Identities identities) {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node OTHER_LABEL = SKOS.altLabel.asNode();
  private static final Node TYPE = RDF.type.asNode();
  private static final Node DEPRECATED = OWL2.deprecated.asNode();

  /** What is said of an entity that was given up: by which ones it is replaced. */
  Set<Triple> tombstone(String entity) {
    Node node = NodeFactory.createURI(entity);
    Set<Triple> triples = new HashSet<>();
    for (String replacing : identities.replacing(entity)) {
      triples.add(
          Triple.create(node, DCTerms.isReplacedBy.asNode(), NodeFactory.createURI(replacing)));
    }
    Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    triples.add(Triple.create(node, DEPRECATED, yes));
    return triples;
  }

  /**
   * The description of the whole: label and types of the one that gives it its name, the other
   * names and sources of all.
   */
  Set<Triple> of(Identities.One one) {
    Node name = NodeFactory.createURI(one.name());
    Set<Triple> triples = new LinkedHashSet<>(base(one, name));
    Set<Node> labels = new HashSet<>();
    triples.stream().filter(Edit::isLabel).forEach(it -> labels.add(it.getObject()));
    boolean typed = triples.stream().anyMatch(it -> it.getPredicate().equals(TYPE));
    for (String member : one.members()) {
      for (Triple said : described(member)) {
        Node predicate = said.getPredicate();
        if (predicate.equals(LABEL) || predicate.equals(OTHER_LABEL)) {
          if (!labels.contains(said.getObject())) {
            triples.add(Triple.create(name, OTHER_LABEL, said.getObject()));
          }
        } else if (!predicate.equals(TYPE) || !typed) {
          triples.add(Triple.create(name, predicate, said.getObject()));
        }
      }
    }
    return triples;
  }

  private Set<Triple> base(Identities.One one, Node name) {
    Set<Triple> triples = new LinkedHashSet<>();
    Optional<Decision.Split> taken = splitThatMade(one.name());
    if (taken.isPresent()) {
      Decision.Split split = taken.get();
      Node label = NodeFactory.createLiteralLang(split.name(), "en");
      triples.add(Triple.create(name, LABEL, label));
      for (String article : split.articles()) {
        triples.add(
            Triple.create(name, Prov.wasDerivedFrom.asNode(), NodeFactory.createURI(article)));
      }
      typesOf(split.entity()).forEach(it -> triples.add(Triple.create(name, TYPE, it)));
      return triples;
    }
    for (Triple said : described(namesake(one))) {
      triples.add(Triple.create(name, said.getPredicate(), said.getObject()));
    }
    return triples;
  }

  /** The member that describes the whole: the one that names it, else one that was split. */
  private String namesake(Identities.One one) {
    if (!described(one.name()).isEmpty()) {
      return one.name();
    }
    return one.splits().reversed().stream()
        .map(Decision.Split::entity)
        .filter(it -> !described(it).isEmpty())
        .findFirst()
        .or(() -> one.members().stream().filter(it -> !described(it).isEmpty()).findFirst())
        .orElse(one.name());
  }

  private Optional<Decision.Split> splitThatMade(String entity) {
    return identities.splits().stream().filter(it -> it.taken().equals(entity)).findFirst();
  }

  private List<Node> typesOf(String entity) {
    Set<String> members =
        identities.find(entity).map(Identities.One::members).orElse(Set.of(entity));
    return members.stream()
        .flatMap(it -> described(it).stream())
        .filter(it -> it.getPredicate().equals(TYPE))
        .map(Triple::getObject)
        .distinct()
        .toList();
  }

  /** Without what another store said of an entity that it had given up. */
  private List<Triple> described(String entity) {
    return originals.find(NodeFactory.createURI(entity), Node.ANY, Node.ANY).stream()
        .filter(it -> !it.getPredicate().equals(DCTerms.isReplacedBy.asNode()))
        .filter(it -> !it.getPredicate().equals(DEPRECATED))
        .toList();
  }
}
