package org.hearsay.api;

import java.util.List;
import org.hearsay.http.Format;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.SavedQuery;

/** In which formats the answers of a saved query can be had, and what writes them. */
final class AnswerFormats {

  private static final List<Format> OF_ROWS =
      List.of(
          Format.JSON, Format.SPARQL_JSON, Format.SPARQL_XML, Format.CSV, Format.TSV, Format.HTML);
  private static final List<Format> OF_TRIPLES =
      List.of(Format.TURTLE, Format.JSON_LD, Format.RDF_XML, Format.HTML);

  private AnswerFormats() {}

  /** The one for those who do not mind first. */
  static List<Format> of(SavedQuery query) {
    return query.answersTriples() ? OF_TRIPLES : OF_ROWS;
  }

  /** What writes it. */
  static AnswerFormat writer(Format format, boolean excel) {
    return switch (format) {
      case JSON -> AnswerFormat.OBJECTS;
      case SPARQL_JSON, JSON_LD -> AnswerFormat.JSON;
      case SPARQL_XML, RDF_XML -> AnswerFormat.XML;
      case CSV -> excel ? AnswerFormat.EXCEL : AnswerFormat.CSV;
      case TSV -> AnswerFormat.TSV;
      case TURTLE -> AnswerFormat.TABLE;
      default -> throw new IllegalArgumentException("Answers are not written as " + format);
    };
  }
}
