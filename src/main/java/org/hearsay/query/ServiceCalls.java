package org.hearsay.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/**
 * Looks for {@code SERVICE} wherever SPARQL allows a pattern. Jena's walkers leave out some places:
 * that of elements the patterns of {@code EXISTS}, that of the algebra the conditions of {@code
 * ORDER BY}.
 */
final class ServiceCalls extends ElementVisitorBase {

  private final AtomicBoolean found = new AtomicBoolean();

  private ServiceCalls() {}

  static boolean in(Query query) {
    ServiceCalls calls = new ServiceCalls();
    calls.lookInto(query);
    return calls.found.get();
  }

  private void lookInto(Query query) {
    lookInto(query.getQueryPattern());
    query.getProject().getExprs().values().forEach(this::lookInto);
    query.getGroupBy().getExprs().values().forEach(this::lookInto);
    query.getHavingExprs().forEach(this::lookInto);
    query.getAggregators().forEach(this::lookInto);
    if (query.getOrderBy() != null) {
      query.getOrderBy().stream().map(SortCondition::getExpression).forEach(this::lookInto);
    }
  }

  private void lookInto(@Nullable Element element) {
    if (element != null) {
      ElementWalker.walk(element, this);
    }
  }

  private void lookInto(@Nullable Expr expression) {
    switch (expression) {
      case ExprFunctionOp pattern -> lookInto(pattern.getElement());
      case ExprFunction function -> function.getArgs().forEach(this::lookInto);
      case ExprAggregator aggregate -> {
        @Nullable ExprList arguments = aggregate.getAggregator().getExprList();
        if (arguments != null) {
          arguments.forEach(this::lookInto);
        }
      }
      case null, default -> {}
    }
  }

  @Override
  public void visit(ElementService element) {
    found.set(true);
  }

  @Override
  public void visit(ElementSubQuery element) {
    lookInto(element.getQuery());
  }

  @Override
  public void visit(ElementFilter element) {
    lookInto(element.getExpr());
  }

  @Override
  public void visit(ElementBind element) {
    lookInto(element.getExpr());
  }

  @Override
  public void visit(ElementAssign element) {
    lookInto(element.getExpr());
  }

  @Override
  public void visit(ElementUnfold element) {
    lookInto(element.getExpr());
  }
}
