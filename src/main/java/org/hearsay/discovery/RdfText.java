package org.hearsay.discovery;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.http.Format;

/** A graph in each of the formats that a graph can be written in. */
record RdfText(Graph graph, Map<String, String> prefixes) {

  /** The formats, the one first that those get who take any. */
  static final List<Format> FORMATS =
      List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

  RdfText {
    prefixes = Map.copyOf(prefixes);
  }

  /** The graph in one of {@link #FORMATS}. */
  byte[] bytes(Format format) {
    Graph prefixed = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(prefixed::add);
    PrefixMapping mapping = prefixed.getPrefixMapping();
    mapping.setNsPrefixes(prefixes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(prefixed).format(syntax(format)).output(bytes);
    return bytes.toByteArray();
  }

  private static RDFFormat syntax(Format format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      default -> throw new IllegalArgumentException("No format of graphs: " + format);
    };
  }
}
