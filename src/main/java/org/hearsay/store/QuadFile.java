package org.hearsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of N-Quads or TriG, also compressed, batch by batch.
 *
 * <p>The quads of one graph should stand together, as {@code convert} writes them; then each graph
 * comes whole in one batch. One that comes again in a later batch of the same file is marked so.
 */
final class QuadFile extends StreamRDFBase {

  private static final int GRAPHS_IN_BATCH = 500;
  private static final int QUADS_IN_BATCH = 250_000;

  /**
   * Some graphs of a file.
   *
   * @param graphs their names and contents
   * @param continued those that an earlier batch began
   */
  record Batch(Map<String, Graph> graphs, Set<String> continued) {}

  private final Path file;
  private final Consumer<Batch> consumer;
  private final Set<String> finished = new HashSet<>();
  private Map<String, Graph> graphs = new LinkedHashMap<>();
  private String current = "";
  private int quads;

  private QuadFile(Path file, Consumer<Batch> consumer) {
    this.file = file;
    this.consumer = consumer;
  }

  /** Hands over the file's graphs. What was handed over before a fault in the file stays so. */
  static void read(Path file, Consumer<Batch> consumer) {
    @Nullable Lang language = RDFLanguages.filenameToLang(file.toString());
    if (!Lang.NQUADS.equals(language) && !Lang.TRIG.equals(language)) {
      throw new LoadException(file, "not N-Quads (.nq, .nq.gz) or TriG (.trig, .trig.gz)");
    }
    if (!Files.isReadable(file)) {
      throw new LoadException(file, "no such file, or not readable");
    }
    QuadFile sink = new QuadFile(file, consumer);
    // It unpacks what is packed, which the parser does not of a path.
    try (InputStream in = IO.openFile(file.toString())) {
      RDFParser.source(in).lang(language).errorHandler(new Faults(file)).parse(sink);
      sink.flush();
    } catch (RiotException | IllegalArgumentException | IOException | RuntimeIOException e) {
      throw new LoadException(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void triple(Triple triple) {
    throw new LoadException(file, "a triple without a graph: %s".formatted(triple));
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new LoadException(file, "a triple without a graph: %s".formatted(quad.asTriple()));
    }
    String graph = quad.getGraph().isURI() ? quad.getGraph().getURI() : "";
    if (!graph.equals(current)) {
      if (graphs.size() >= GRAPHS_IN_BATCH || quads >= QUADS_IN_BATCH) {
        flush();
      }
      current = graph;
    }
    graphs.computeIfAbsent(graph, name -> GraphFactory.createDefaultGraph()).add(quad.asTriple());
    quads++;
  }

  private void flush() {
    if (graphs.isEmpty()) {
      return;
    }
    Set<String> continued = new HashSet<>(graphs.keySet());
    continued.retainAll(finished);
    consumer.accept(new Batch(graphs, continued));
    finished.addAll(graphs.keySet());
    graphs = new LinkedHashMap<>();
    quads = 0;
  }

  /** Makes a fault in the file an exception that names the line. */
  private record Faults(Path file) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
      // Such as a literal that is not of its datatype: the shapes judge that.
    }

    @Override
    public void error(String message, long line, long column) {
      throw new LoadException(file, line, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new LoadException(file, line, message);
    }
  }
}
