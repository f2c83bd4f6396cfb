package org.hearsay.dereference;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.http.Format;
import org.jspecify.annotations.Nullable;

/** Writes quads in each format of RDF. Only TriG keeps the graphs apart. */
public final class RdfBody {

  private final Document context = context();

  /** The context of {@code ontology/}, which every document holds, so that nobody need fetch it. */
  private static Document context() {
    try (@Nullable InputStream in = RdfBody.class.getResourceAsStream("/ontology/context.jsonld")) {
      if (in == null) {
        throw new IllegalStateException("No context");
      }
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }

  /** The quads in UTF-8. */
  public byte[] of(List<Quad> quads, Map<String, String> prefixes, Format format) {
    return switch (format) {
      case TRIG -> written(RDFWriter.source(dataset(quads, prefixes)), RDFFormat.TRIG_PRETTY);
      case TURTLE -> written(RDFWriter.source(graph(quads, prefixes)), RDFFormat.TURTLE_PRETTY);
      case N_TRIPLES -> written(RDFWriter.source(graph(quads, prefixes)), RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> written(RDFWriter.source(graph(quads, prefixes)), RDFFormat.RDFXML_PLAIN);
      case JSON_LD -> compacted(graph(quads, Map.of()));
      default -> throw new IllegalArgumentException("No format of RDF: " + format);
    };
  }

  private static byte[] written(RDFWriterBuilder writer, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.format(format).output(out);
    return out.toByteArray();
  }

  private static Graph graph(List<Quad> quads, Map<String, String> prefixes) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    quads.forEach(it -> graph.add(it.asTriple()));
    return graph;
  }

  /**
   * All is in the default graph too: a client that prefers TriG, as some that follow links do, asks
   * what the document says, and not what a named graph in it says.
   */
  private static DatasetGraph dataset(List<Quad> quads, Map<String, String> prefixes) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    prefixes.forEach(dataset.prefixes()::add);
    quads.forEach(dataset::add);
    quads.forEach(it -> dataset.getDefaultGraph().add(it.asTriple()));
    return dataset;
  }

  private byte[] compacted(Graph graph) {
    byte[] expanded = written(RDFWriter.source(graph), RDFFormat.JSONLD11_PLAIN);
    try {
      Document document = JsonDocument.of(new ByteArrayInputStream(expanded));
      return JsonLd.compact(document, context)
          .ordered(true)
          .get()
          .toString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonLdError e) {
      throw new IllegalStateException(e);
    }
  }
}
