package org.hearsay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Writes all that queries see, graph by graph, in the order in which the store has it; the same
 * store gives the same bytes. Part of one transaction.
 */
record QuadWriter(DatasetGraph quads, Graphs graphs) {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Writes to the stream, which stays its owner's. */
  void write(Dump.Syntax syntax, OutputStream stream) throws IOException {
    OutputStream out = new BufferedOutputStream(stream, BUFFER_BYTES);
    StreamRDF sink =
        StreamRDFWriter.getWriterStream(
            out, syntax == Dump.Syntax.NQ ? RDFFormat.NQUADS_UTF8 : RDFFormat.TRIG_BLOCKS);
    sink.start();
    prefixes().forEach(sink::prefix);
    Iterator<Quad> all = quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    all.forEachRemaining(sink::quad);
    sink.finish();
    out.flush();
  }

  private Map<String, String> prefixes() {
    return new TreeMap<>(
        Map.of(
            "say", Say.NS,
            "c", Code.NS,
            "schema", Schema.NS,
            "rdfs", RDFS.uri,
            "dct", DCTerms.NS,
            "e", graphs.entityPrefix(),
            "st", graphs.statementPrefix(),
            "art", graphs.articleIriPrefix()));
  }
}
