package org.hearsay.query;

import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Makes {@code BOUND} of a term true. Where a variable was replaced by a term it can be run so, but
 * not written: SPARQL has {@code BOUND} of a variable only.
 */
final class BoundConstants extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_Bound && argument.isConstant()
        ? NodeValue.TRUE
        : super.transform(function, argument);
  }
}
