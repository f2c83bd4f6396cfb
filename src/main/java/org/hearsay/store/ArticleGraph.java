package org.hearsay.store;

import org.apache.jena.graph.Graph;

/**
 * All that one article says.
 *
 * @param articleId the article's key in IRIs
 * @param triples the whole content of its graph, without blank nodes
 */
public record ArticleGraph(String articleId, Graph triples) {}
