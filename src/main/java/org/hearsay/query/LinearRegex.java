package org.hearsay.query;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX in linear time, wherever its pattern comes from. */
final class LinearRegex extends ExprFunctionN {

  private static final String NAME = "regex";

  private final Optional<Pattern> known;

  /** Text, pattern and maybe flags. */
  LinearRegex(ExprList arguments) {
    super(NAME, arguments);
    this.known = LinearPattern.findKnown(arguments, 2);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral(NAME, arguments.getFirst()).getLiteralLexicalForm();
    Pattern pattern = known.orElseGet(() -> LinearPattern.of(NAME, arguments, 2));
    return NodeValue.booleanReturn(pattern.matcher(text).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
