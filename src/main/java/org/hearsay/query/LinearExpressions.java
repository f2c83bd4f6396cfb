package org.hearsay.query;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts functions that are done in linear time in the place of Jena's own. */
final class LinearExpressions extends ExprTransformCopy {

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new LinearRegex(given(arguments));
      case E_StrReplace replace -> new LinearReplace(given(arguments));
      default -> super.transform(function, arguments);
    };
  }

  /** Without the nothing in the place of flags. */
  static ExprList given(ExprList arguments) {
    ExprList given = new ExprList();
    for (Expr argument : arguments) {
      if (argument != null) {
        given.add(argument);
      }
    }
    return given;
  }
}
