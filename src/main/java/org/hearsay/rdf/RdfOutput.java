package org.hearsay.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.vocab.Graphs;

/**
 * Writes articles as one RDF file: each article's graph as it comes, the shared graphs at the end.
 * Triples are sorted, so that the same articles in the same order give the same bytes.
 */
public final class RdfOutput implements AutoCloseable {

  /** The syntaxes of a file. Turtle has no named graphs: it holds the union of all. */
  public enum Syntax {
    NQ,
    TRIG,
    TTL,
    JSONLD
  }

  private final Graphs graphs;
  private final Syntax syntax;
  private final OutputStream out;
  private final StreamRDF stream;
  private final DatasetGraph held = DatasetGraphFactory.create();
  private final Model entities = ModelFactory.createDefaultModel();
  private final Model runs = ModelFactory.createDefaultModel();

  public RdfOutput(Graphs graphs, Syntax syntax, OutputStream out) {
    this.graphs = graphs;
    this.syntax = syntax;
    this.out = out;
    this.stream =
        switch (syntax) {
          case NQ -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
          case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
          case TTL -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
          // JSON-LD is one value: it cannot be written before all of it is known.
          case JSONLD -> StreamRDFLib.dataset(held);
        };
    stream.start();
    Prefixes.of(graphs).getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it -> stream.prefix(it.getKey(), it.getValue()));
  }

  public void write(ArticleGraphs article) {
    write(article.graph(), article.article());
    entities.add(article.entities());
    runs.add(article.run());
  }

  private void write(String graph, Model model) {
    Node name = NodeFactory.createURI(graph);
    for (Triple triple : sorted(model)) {
      if (syntax == Syntax.TTL) {
        stream.triple(triple);
      } else {
        stream.quad(Quad.create(name, triple));
      }
    }
  }

  private static List<Triple> sorted(Model model) {
    return model.getGraph().find().toList().stream()
        .sorted(
            Comparator.comparing((Triple it) -> NodeFmtLib.strNT(it.getSubject()))
                .thenComparing(it -> NodeFmtLib.strNT(it.getPredicate()))
                .thenComparing(it -> NodeFmtLib.strNT(it.getObject())))
        .toList();
  }

  /** Writes the shared graphs and ends the file; the stream stays its owner's. */
  @Override
  public void close() {
    write(graphs.entities(), entities);
    write(graphs.meta(), runs);
    stream.finish();
    if (syntax == Syntax.JSONLD) {
      RDFDataMgr.write(out, held, Lang.JSONLD11);
    }
  }
}
