package org.hearsay.query;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Writes values into a query, as terms in the place of variables. */
final class WithValues {

  private WithValues() {}

  /** The query with the terms in the place of the variables of their names. */
  static Query in(Query query, Map<String, Node> terms) {
    Map<Var, Node> byVariable =
        terms.entrySet().stream()
            .collect(Collectors.toMap(term -> Var.alloc(term.getKey()), Map.Entry::getValue));
    return QueryTransformOps.transform(
        QueryTransformOps.replaceVars(query, byVariable),
        new ElementTransformCopyBase(),
        new BoundConstants());
  }
}
