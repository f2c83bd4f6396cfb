package org.hearsay.sparql;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.JenaException;
import org.hearsay.http.Format;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;

/** Triples in the formats of RDF. */
final class Triples {

  /** The one for who has no wish first. */
  static final List<Format> FORMATS =
      List.of(
          Format.TURTLE,
          Format.JSON_LD,
          Format.N_TRIPLES,
          Format.RDF_XML,
          Format.TRIG,
          Format.N_QUADS);

  private Triples() {}

  static void write(Graph graph, Format format, OutputStream out) {
    try {
      RDFDataMgr.write(out, graph, language(format));
    } catch (JenaException e) {
      if (format != Format.RDF_XML) {
        throw e;
      }
      throw new ProblemException(
          new Problem(
              406,
              "Not acceptable",
              "There is a property that RDF/XML has no name for. Ask for another format."));
    }
  }

  private static RDFFormat language(Format format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      // The pretty one takes long for many triples.
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case N_QUADS -> RDFFormat.NQUADS_UTF8;
      default -> throw new IllegalArgumentException("No format of triples: " + format);
    };
  }
}
