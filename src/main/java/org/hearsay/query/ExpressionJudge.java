package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether expressions call nothing but what SPARQL 1.1 has, and how long a text they may make.
 *
 * @param patterns judges the patterns of EXISTS
 */
record ExpressionJudge(BiConsumer<Op, Map<Var, TextSize>> patterns) {

  /** As Jena names them. Those that have an IRI are of {@link AllowedFunctions}. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          ("abs add and bnode bound ceil coalesce concat contains datatype day divide"
                  + " encode_for_uri eq floor ge gt hours if in iri isBlank isIRI isLiteral"
                  + " isNumeric isURI lang langMatches lcase le lt md5 minutes month multiply ne"
                  + " not notin now or rand regex replace round sameTerm seconds sha1 sha256"
                  + " sha384 sha512 str strafter strbefore strdt strends strlang strlen"
                  + " strstarts struuid substr subtract timezone tz ucase unaryminus unaryplus"
                  + " uri uuid year")
              .split(" "));

  private static final Set<String> AGGREGATES =
      Set.of("COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT");

  /** A character of three bytes is written by nine characters. */
  private static final int ENCODED = 9;

  /** How many texts a group may hold that are put together. */
  private static final int TEXTS_OF_A_GROUP = 100;

  /** How long a text the expression may make. */
  TextSize size(@Nullable Expr expression, Map<Var, TextSize> sizes) {
    return switch (expression) {
      case NodeValue value -> TextSize.ofConstant(value.asUnquotedString());
      case ExprVar variable -> sizes.getOrDefault(variable.asVar(), TextSize.DATA);
      case ExprFunctionOp exists -> {
        patterns.accept(exists.getGraphPattern(), sizes);
        yield TextSize.SHORT;
      }
      case E_Call call ->
          throw RefusedQueryException.forbidden("CALL is refused: name the function.");
      case E_Function call -> {
        AllowedFunctions.require(call.getFunctionIRI());
        yield TextSize.longest(sizes(call, sizes)).or(TextSize.SHORT);
      }
      case ExprFunction function -> size(function, sizes(function, sizes));
      case ExprAggregator aggregate -> size(aggregate, sizes);
      case null, default ->
          throw RefusedQueryException.forbidden(
              "'%s' is refused: it is not of SPARQL 1.1.".formatted(expression));
    };
  }

  private List<TextSize> sizes(ExprFunction function, Map<Var, TextSize> sizes) {
    List<TextSize> all = new ArrayList<>();
    for (Expr argument : function.getArgs()) {
      // Jena has none in the place of one that was left out.
      if (argument != null) {
        all.add(size(argument, sizes));
      }
    }
    return all;
  }

  private static TextSize size(ExprFunction function, List<TextSize> from) {
    String name = function.getFunctionSymbol().getSymbol();
    if (!FUNCTIONS.contains(name)) {
      throw RefusedQueryException.forbidden(
          "The function '%s' is refused: it is not of SPARQL 1.1.".formatted(name));
    }
    if (name.equals("regex") || name.equals("replace")) {
      requireUsablePattern(function, name.equals("regex") ? 2 : 3);
    }
    return switch (name) {
      case "concat", "strdt", "strlang", "multiply" -> TextSize.built(sum(from), from);
      case "replace" ->
          TextSize.built(from.get(0).characters() * (1 + from.get(2).characters()), from);
      case "encode_for_uri" -> TextSize.built(ENCODED * from.getFirst().characters(), from);
      // A number with the digits of both.
      case "add", "subtract", "divide" -> TextSize.longest(from).or(TextSize.SHORT);
      default -> from.isEmpty() ? TextSize.SHORT : TextSize.longest(from);
    };
  }

  private static void requireUsablePattern(ExprFunction function, int flagsAt) {
    try {
      LinearPattern.requireUsable(
          LinearExpressions.given(new ExprList(function.getArgs())), flagsAt);
    } catch (ExprEvalException e) {
      throw RefusedQueryException.forbidden(String.valueOf(e.getMessage()));
    }
  }

  private static double sum(List<TextSize> sizes) {
    return sizes.stream().mapToDouble(TextSize::characters).sum();
  }

  private TextSize size(ExprAggregator expression, Map<Var, TextSize> sizes) {
    String name = expression.getAggregator().getName();
    if (!AGGREGATES.contains(name)) {
      throw RefusedQueryException.forbidden(
          "The aggregate '%s' is refused: it is not of SPARQL 1.1.".formatted(name));
    }
    List<TextSize> from = new ArrayList<>();
    @Nullable ExprList arguments = expression.getAggregator().getExprList();
    if (arguments != null) {
      arguments.forEach(it -> from.add(size(it, sizes)));
    }
    return switch (name) {
      case "GROUP_CONCAT" -> TextSize.built(TEXTS_OF_A_GROUP * sum(from), from);
      case "MIN", "MAX", "SAMPLE" -> TextSize.longest(from);
      default -> TextSize.SHORT;
    };
  }
}
