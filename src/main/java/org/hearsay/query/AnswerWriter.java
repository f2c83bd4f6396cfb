package org.hearsay.query;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Writes answers. Triples are written as Turtle for people, and have no CSV or TSV.
 *
 * @param base what IRIs of the store begin with; left out in tables
 */
public record AnswerWriter(String base) {

  /** Writes in UTF-8 and leaves the stream open. */
  public void write(QueryAnswer answer, AnswerFormat format, OutputStream out) {
    switch (answer) {
      case QueryAnswer.Rows rows -> writeRows(rows, format, out);
      case QueryAnswer.Truth truth -> writeTruth(truth, format, out);
      case QueryAnswer.Triples triples ->
          RDFDataMgr.write(out, triples.model(), languageOfTriples(format));
    }
  }

  private void writeRows(QueryAnswer.Rows rows, AnswerFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> new TextTable(base, rows.prefixes()).write(rows, out);
      case EXCEL -> SpreadsheetRows.write(rows, out);
      case OBJECTS -> PlainJson.write(rows, out);
      case CSV, TSV, JSON, XML -> writer(format).write(out, rowSet(rows));
    }
  }

  private static void writeTruth(QueryAnswer.Truth truth, AnswerFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> TextTable.write(truth.value() ? "yes\n" : "no\n", out);
      case OBJECTS -> TextTable.write(truth.value() + "\n", out);
      case CSV, EXCEL, TSV, JSON, XML -> writer(format).write(out, truth.value());
    }
  }

  private static ResultsWriter writer(AnswerFormat format) {
    return ResultsWriter.create()
        .lang(
            switch (format) {
              case TABLE -> ResultSetLang.RS_Text;
              case CSV, EXCEL -> ResultSetLang.RS_CSV;
              case TSV -> ResultSetLang.RS_TSV;
              case JSON, OBJECTS -> ResultSetLang.RS_JSON;
              case XML -> ResultSetLang.RS_XML;
            })
        .build();
  }

  private static Lang languageOfTriples(AnswerFormat format) {
    return switch (format) {
      case TABLE -> Lang.TURTLE;
      case JSON -> Lang.JSONLD;
      case XML -> Lang.RDFXML;
      case CSV, EXCEL, TSV, OBJECTS ->
          throw new RefusedQueryException(
              "Triples have no %s. Maybe --format table, json or xml.".formatted(format));
    };
  }

  private static RowSet rowSet(QueryAnswer.Rows rows) {
    List<Var> columns = rows.columns().stream().map(Var::alloc).toList();
    Iterator<Binding> bindings = rows.rows().stream().map(AnswerWriter::binding).iterator();
    return RowSetStream.create(columns, bindings);
  }

  private static Binding binding(Map<String, Node> row) {
    BindingBuilder builder = Binding.builder();
    row.forEach((column, term) -> builder.add(Var.alloc(column), term));
    return builder.build();
  }
}
