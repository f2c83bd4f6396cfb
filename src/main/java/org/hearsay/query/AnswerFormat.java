package org.hearsay.query;

/** How an answer is written. */
public enum AnswerFormat {
  /** Aligned columns for people, IRIs shortened and long values cut. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON; JSON-LD for triples. */
  JSON,
  /** SPARQL Query Results XML; RDF/XML for triples. */
  XML
}
