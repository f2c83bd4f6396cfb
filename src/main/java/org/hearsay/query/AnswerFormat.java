package org.hearsay.query;

/** How an answer is written. */
public enum AnswerFormat {
  /** Aligned columns for people, IRIs shortened and long values cut. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** CSV for spreadsheets, in which no cell is taken for a formula. */
  EXCEL,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON; JSON-LD for triples. */
  JSON,
  /** JSON as programs like it: an array with an object for each row, of plain values. */
  OBJECTS,
  /** SPARQL Query Results XML; RDF/XML for triples. */
  XML
}
