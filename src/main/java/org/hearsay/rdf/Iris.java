package org.hearsay.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.hearsay.article.Span;
import org.hearsay.entity.EntityId;
import org.hearsay.vocab.Graphs;

/**
 * The IRIs of things. Nothing is a blank node: everything that a page may show has an IRI that a
 * second conversion gives again.
 */
final class Iris {

  private final Graphs graphs;

  Iris(Graphs graphs) {
    this.graphs = graphs;
  }

  Graphs graphs() {
    return graphs;
  }

  Resource article(String id) {
    return iri("id/article/" + id);
  }

  Resource statement(String articleId, String key) {
    return iri("id/statement/" + articleId + "." + key);
  }

  Resource entity(EntityId id) {
    return iri("id/entity/" + id);
  }

  Resource run(String key) {
    return iri("id/run/" + key);
  }

  Resource software(String version) {
    return iri("id/entity/hearsay-" + version);
  }

  /** The fragment of RFC 5147 for plain text, with code points for characters. */
  static Resource span(Resource article, Span span) {
    return inside(article, "char=" + span.start() + "," + span.end());
  }

  static Resource report(Resource article, int number) {
    return inside(article, "report-" + number);
  }

  static Resource occasion(Resource article, int number) {
    return inside(article, "occasion-" + number);
  }

  static Resource party(Resource article, String key) {
    return inside(article, "party-" + key);
  }

  static Resource inside(Resource article, String fragment) {
    return ResourceFactory.createResource(article.getURI() + "#" + fragment);
  }

  private Resource iri(String path) {
    return ResourceFactory.createResource(graphs.base() + path);
  }
}
