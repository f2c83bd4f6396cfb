package org.hearsay.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE in linear time, with an end to how long its text gets. */
final class LinearReplace extends ExprFunctionN {

  private static final String NAME = "replace";
  private static final int LONGEST = 10_000_000;

  private final Optional<Pattern> known;

  /** Text, pattern, what comes in its place, and maybe flags. */
  LinearReplace(ExprList arguments) {
    super(NAME, arguments);
    this.known = LinearPattern.findKnown(arguments, 3);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Node text = NodeValueOps.checkAndGetStringLiteral(NAME, arguments.get(0));
    Node other = NodeValueOps.checkAndGetStringLiteral(NAME, arguments.get(2));
    Pattern pattern = known.orElseGet(() -> LinearPattern.of(NAME, arguments, 3));
    String before = text.getLiteralLexicalForm();
    String after = replaced(pattern.matcher(before), other.getLiteralLexicalForm());
    return after.equals(before) ? arguments.getFirst() : NodeValue.makeNode(like(text, after));
  }

  private static Node like(Node text, String value) {
    return text.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(value, text.getLiteralDatatype())
        : NodeFactory.createLiteralLang(value, text.getLiteralLanguage());
  }

  /** After the first match, one of nothing is none: so Jena has it. */
  private static String replaced(Matcher matcher, String by) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        if (first || matcher.start() < matcher.end()) {
          matcher.appendReplacement(text, by);
        }
        first = false;
        if (text.length() > LONGEST) {
          throw new ExprEvalException("REPLACE makes too long a text.");
        }
      }
      return matcher.appendTail(text).toString();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE by what is no replacement: " + e.getMessage());
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
