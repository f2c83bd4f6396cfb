package org.hearsay.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms that the store itself must know, to index words and to count. */
final class Terms {

  private static final String SAY = "https://w3id.org/hearsay#";

  static final Node TEXT = NodeFactory.createURI(SAY + "text");
  static final Node QUOTE = NodeFactory.createURI(SAY + "quote");
  static final Node ARTICLE = NodeFactory.createURI(SAY + "Article");
  static final Node STATEMENT = NodeFactory.createURI(SAY + "Statement");

  private Terms() {}
}
