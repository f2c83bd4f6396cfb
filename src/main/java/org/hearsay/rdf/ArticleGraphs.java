package org.hearsay.rdf;

import org.apache.jena.rdf.model.Model;

/**
 * One article as RDF.
 *
 * @param graph the IRI of the article's named graph
 * @param article what the article says; the content of that graph
 * @param entities labels and types of what the article refers to; for the graph of entities, which
 *     all articles share
 * @param run what it was converted with; for the graph of runs
 */
public record ArticleGraphs(String graph, Model article, Model entities, Model run) {}
