package org.hearsay.store;

import org.apache.jena.graph.Graph;

/**
 * All that one article says.
 *
 * @param articleId the article's key in IRIs
 * @param triples the whole content of its graph, without blank nodes
 * @param input a hash of all that the triples were made from, or empty if they shall be made again
 *     each time
 */
public record ArticleGraph(String articleId, Graph triples, String input) {

  /** A graph that is made again each time. */
  public ArticleGraph(String articleId, Graph triples) {
    this(articleId, triples, "");
  }
}
