package org.hearsay.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinctReduced;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLateral;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.jspecify.annotations.Nullable;

/**
 * Whether a query reads this store and nothing else, by means that have an end. What is not known
 * to be harmless is refused. Looks at the algebra, for there everything comes to a few forms; but
 * walks it itself, for Jena's walkers leave out some places.
 */
final class QueryJudge {

  private final ExpressionJudge expressions = new ExpressionJudge(this::judge);

  private QueryJudge() {}

  /** Lets the query pass, or throws a {@link RefusedQueryException} that says what is refused. */
  static void judge(Query query) {
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new RefusedQueryException("SELECT, ASK, CONSTRUCT and DESCRIBE of SPARQL 1.1 only.");
    }
    new QueryJudge().judge(Algebra.compile(query), Map.of());
  }

  /**
   * Judges part of the algebra.
   *
   * @param outer how long the values of variables may be that come from outside
   * @return how long those may be that expressions make
   */
  private Map<Var, TextSize> judge(Op op, Map<Var, TextSize> outer) {
    return switch (op) {
      case OpService service ->
          throw RefusedQueryException.forbidden(
              "SERVICE is refused: queries never call another server. Maybe load its data instead.");
      case OpBGP pattern -> pattern(pattern.getPattern());
      case OpTriple triple -> pattern(BasicPattern.wrap(List.of(triple.getTriple())));
      case OpPath path -> {
        PropertyJudge.judge(path.getTriplePath());
        yield Map.of();
      }
      case OpTable table -> Map.of();
      case OpNull nothing -> Map.of();
      case Op1 one -> judgeOne(one, judge(one.getSubOp(), outer), outer);
      case Op2 two -> judgeTwo(two, outer);
      case OpN several -> {
        Map<Var, TextSize> sizes = outer;
        for (Op each : several.getElements()) {
          sizes = both(sizes, judge(each, sizes));
        }
        yield sizes;
      }
      default -> throw unknown(op);
    };
  }

  private static Map<Var, TextSize> pattern(BasicPattern pattern) {
    PropertyJudge.judge(pattern);
    return Map.of();
  }

  private Map<Var, TextSize> judgeOne(Op1 op, Map<Var, TextSize> made, Map<Var, TextSize> outer) {
    Map<Var, TextSize> sizes = both(outer, made);
    switch (op) {
      case OpFilter filter -> filter.getExprs().forEach(it -> expressions.size(it, sizes));
      case OpOrder order -> conditions(order.getConditions(), sizes);
      case OpTopN top -> conditions(top.getConditions(), sizes);
      case OpExtendAssign extend -> {
        return assigned(extend.getVarExprList(), sizes);
      }
      case OpGroup group -> {
        return grouped(group, sizes);
      }
      case OpGraph graph -> NamedGraphs.judge(graph.getNode());
      case OpProject project -> {}
      case OpDistinctReduced distinct -> {}
      case OpSlice slice -> {}
      default -> throw unknown(op);
    }
    return sizes;
  }

  private Map<Var, TextSize> judgeTwo(Op2 op, Map<Var, TextSize> outer) {
    switch (op) {
      case OpJoin join -> {}
      case OpLeftJoin join -> {}
      case OpConditional join -> {}
      case OpLateral join -> {}
      case OpUnion union -> {}
      case OpMinus minus -> {}
      case OpSemiJoin join -> {}
      case OpAntiJoin join -> {}
      default -> throw unknown(op);
    }
    Map<Var, TextSize> left = both(outer, judge(op.getLeft(), outer));
    Map<Var, TextSize> sizes = both(left, judge(op.getRight(), left));
    if (op instanceof OpLeftJoin join && join.getExprs() != null) {
      join.getExprs().forEach(it -> expressions.size(it, sizes));
    }
    return sizes;
  }

  private Map<Var, TextSize> grouped(OpGroup group, Map<Var, TextSize> inner) {
    Map<Var, TextSize> sizes = new HashMap<>(assigned(group.getGroupVars(), inner));
    for (ExprAggregator each : group.getAggregators()) {
      sizes.put(each.getVar(), expressions.size(each, inner));
    }
    return sizes;
  }

  private Map<Var, TextSize> assigned(VarExprList assignments, Map<Var, TextSize> inner) {
    Map<Var, TextSize> sizes = new HashMap<>(inner);
    for (Var variable : assignments.getVars()) {
      @Nullable Expr value = assignments.getExpr(variable);
      if (value != null) {
        sizes.put(variable, expressions.size(value, sizes));
      }
    }
    return sizes;
  }

  private void conditions(List<SortCondition> conditions, Map<Var, TextSize> sizes) {
    conditions.forEach(it -> expressions.size(it.getExpression(), sizes));
  }

  private static Map<Var, TextSize> both(Map<Var, TextSize> some, Map<Var, TextSize> others) {
    Map<Var, TextSize> sizes = new HashMap<>(some);
    others.forEach((variable, size) -> sizes.merge(variable, size, TextSize::or));
    return sizes;
  }

  private static RefusedQueryException unknown(Op op) {
    return RefusedQueryException.forbidden(
        "'%s' is refused: it is not of SPARQL 1.1.".formatted(op.getName()));
  }
}
