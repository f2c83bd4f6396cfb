package org.hearsay.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which entities the values of parameters mean. */
public interface Entities {

  /** What the IRIs of entities and articles begin with. */
  String base();

  /**
   * The entity of that name, or an {@link IllegalArgumentException} that offers those it may be.
   */
  Node called(String name);

  /**
   * The entity that goes on for one of this IRI, which is itself unless it was merged; or an {@link
   * IllegalArgumentException} that offers those it was split into.
   */
  default Node current(Node entity) {
    return entity;
  }

  /** The entity with that key. */
  default Node withKey(String key) {
    return NodeFactory.createURI(base() + "id/entity/" + key);
  }

  /**
   * The entity that somebody means by a key, an IRI or a name; or an {@link
   * IllegalArgumentException} that says what is wrong with it.
   */
  default Node meant(String value) {
    return ParameterType.ENTITY.term(value, this);
  }

  /** Those of data that nobody has seen yet: every name is somebody's. */
  static Entities imagined(String base) {
    return new Entities() {
      @Override
      public String base() {
        return base;
      }

      @Override
      public Node called(String name) {
        return withKey("imagined");
      }
    };
  }
}
