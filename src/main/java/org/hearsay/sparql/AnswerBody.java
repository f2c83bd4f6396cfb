package org.hearsay.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.hearsay.http.Format;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;

/**
 * A whole answer in some format.
 *
 * @param truncated whether there is more of it than may be sent
 */
record AnswerBody(Spool bytes, boolean truncated) {

  /** Room for the end of a document, and for the last row. */
  private static final long ROOM = 4_000_000;

  /** Executes and writes; what runs out of its limits is cut after a row. */
  static AnswerBody of(QueryExec execution, Query query, Format format, AnswerLimits limits) {
    Spool spool = new Spool(limits.bytes() + ROOM);
    boolean done = false;
    try {
      boolean truncated = write(execution, query, format, limits, spool);
      done = true;
      return new AnswerBody(spool, truncated);
    } catch (Spool.TooLongException e) {
      throw new ProblemException(
          new Problem(
              403,
              "Answer too long",
              "The answer has more than %d bytes. Maybe give a LIMIT.".formatted(limits.bytes())));
    } finally {
      if (!done) {
        close(spool);
      }
    }
  }

  private static boolean write(
      QueryExec execution, Query query, Format format, AnswerLimits limits, Spool spool) {
    if (query.isAskType()) {
      results(format).write(spool, execution.ask());
      return false;
    }
    if (query.isSelectType()) {
      return writeRows(execution.select(), format, limits, spool);
    }
    return writeTriples(execution, query, format, limits, spool);
  }

  private static boolean writeRows(RowSet all, Format format, AnswerLimits limits, Spool spool) {
    Some<Binding> some = new Some<>(all, limits.rows(), () -> spool.size() < limits.bytes());
    results(format).write(spool, RowSetStream.create(all.getResultVars(), some));
    return all.hasNext();
  }

  private static boolean writeTriples(
      QueryExec execution, Query query, Format format, AnswerLimits limits, Spool spool) {
    Iterator<Triple> all =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    boolean truncated = false;
    while (all.hasNext() && !truncated) {
      Triple triple = all.next();
      truncated = graph.size() == limits.rows() && !graph.contains(triple);
      if (!truncated) {
        graph.add(triple);
      }
    }
    Triples.write(graph, format, spool);
    return truncated;
  }

  private static ResultsWriter results(Format format) {
    return ResultsWriter.create().lang(language(format)).build();
  }

  private static Lang language(Format format) {
    return switch (format) {
      case SPARQL_XML, XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      default -> ResultSetLang.RS_JSON;
    };
  }

  private static void close(Spool spool) {
    try {
      spool.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many of some things, as long as a condition holds. */
  private static final class Some<T> extends IteratorSlotted<T> {

    private final Iterator<T> all;
    private final BooleanSupplier goOn;
    private long left;

    Some(Iterator<T> all, long most, BooleanSupplier goOn) {
      this.all = all;
      this.left = most;
      this.goOn = goOn;
    }

    @Override
    protected boolean hasMore() {
      return left > 0 && goOn.getAsBoolean() && all.hasNext();
    }

    @Override
    protected T moveToNext() {
      left--;
      return all.next();
    }
  }
}
