package org.hearsay.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.store.StatementStore;

/**
 * Runs queries. Values are bound as terms, so that nothing in a value can become part of a query.
 *
 * @param data what to ask
 * @param timeout how long a query may take that does not say so itself
 */
public record QueryRunner(Queryable data, Duration timeout) {

  /** Runs queries over a store of this process. */
  public QueryRunner(StatementStore store, Duration timeout) {
    this(new QueryableStore(store), timeout);
  }

  /** Runs a saved query. */
  public QueryAnswer run(SavedQuery saved, Map<String, String> values, Page page) {
    Map<String, Node> terms = saved.bind(values, new NamedEntities(data));
    return run(saved.query(), terms, page, saved.timeout().orElse(timeout));
  }

  /** Runs any query that {@link ReadOnlyQuery} lets pass. */
  public QueryAnswer run(String sparql, Page page) {
    return run(ReadOnlyQuery.parse(sparql, data.base()), Map.of(), page, timeout);
  }

  private QueryAnswer run(Query query, Map<String, Node> terms, Page page, Duration limit) {
    page.applyTo(query);
    try {
      return data.ask(query, terms, limit, execution -> answer(execution, query));
    } catch (QueryException e) {
      throw new RefusedQueryException(String.valueOf(e.getMessage()), e);
    }
  }

  private static QueryAnswer answer(QueryExec execution, Query query) {
    if (query.isAskType()) {
      return new QueryAnswer.Truth(execution.ask());
    }
    if (query.isConstructType()) {
      return triples(ModelFactory.createModelForGraph(execution.construct()), query);
    }
    if (query.isDescribeType()) {
      return triples(ModelFactory.createModelForGraph(execution.describe()), query);
    }
    if (query.isSelectType()) {
      return rows(execution.select(), query);
    }
    throw new RefusedQueryException("SELECT, ASK, CONSTRUCT and DESCRIBE only");
  }

  private static QueryAnswer.Triples triples(Model model, Query query) {
    model.setNsPrefixes(query.getPrefixMapping());
    return new QueryAnswer.Triples(model);
  }

  private static QueryAnswer.Rows rows(RowSet found, Query query) {
    List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
    List<Map<String, Node>> rows = new ArrayList<>();
    while (found.hasNext()) {
      Map<String, Node> row = new LinkedHashMap<>();
      found.next().forEach((variable, term) -> row.put(variable.getVarName(), term));
      rows.add(row);
    }
    return new QueryAnswer.Rows(columns, rows, query.getPrefixMapping().getNsPrefixMap());
  }
}
