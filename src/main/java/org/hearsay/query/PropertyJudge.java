package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;

/** Whether properties stand for what the data say, or for a bounded search for words. */
final class PropertyJudge {

  private static final int MOST_HITS = 10_000;
  private static final Node FIRST = RDF.first.asNode();
  private static final Node REST = RDF.rest.asNode();
  private static final Node QUERY = NodeFactory.createURI(AllowedProperties.TEXT_QUERY);

  private PropertyJudge() {}

  static void judge(TriplePath path) {
    if (path.isTriple()) {
      judge(BasicPattern.wrap(List.of(path.asTriple())));
    } else {
      judge(path.getPath());
    }
  }

  private static void judge(Path path) {
    switch (path) {
      case P_Path0 link -> AllowedProperties.require(link.getNode().getURI());
      case P_NegPropSet others -> {}
      case P_Inverse inverse -> judge(inverse.getSubPath());
      case P_ZeroOrOne some -> judge(some.getSubPath());
      case P_ZeroOrMore1 some -> judge(some.getSubPath());
      case P_ZeroOrMoreN some -> judge(some.getSubPath());
      case P_OneOrMore1 some -> judge(some.getSubPath());
      case P_OneOrMoreN some -> judge(some.getSubPath());
      case P_Path2 two -> {
        judge(two.getLeft());
        judge(two.getRight());
      }
      default ->
          throw RefusedQueryException.forbidden(
              "The path '%s' is refused: it is not of SPARQL 1.1.".formatted(path));
    }
  }

  static void judge(BasicPattern pattern) {
    for (Triple triple : pattern) {
      Node predicate = triple.getPredicate();
      if (predicate.isURI()) {
        AllowedProperties.require(predicate.getURI());
      }
      if (predicate.equals(QUERY)) {
        judgeSearch(list(triple.getObject(), pattern));
      }
    }
  }

  /** Properties, the words, how many hits, options: what may be a number must be known. */
  private static void judgeSearch(List<Node> arguments) {
    int words = 0;
    while (words < arguments.size() && arguments.get(words).isURI()) {
      words++;
    }
    for (Node option : arguments.subList(Math.min(words + 1, arguments.size()), arguments.size())) {
      boolean small =
          option.isLiteral()
              && !(option.getLiteralValue() instanceof Number number
                  && number.longValue() > MOST_HITS);
      if (!small) {
        throw RefusedQueryException.forbidden(
            "A search for words needs a number of hits of at most %d, as a number."
                .formatted(MOST_HITS));
      }
    }
  }

  private static List<Node> list(Node start, BasicPattern pattern) {
    List<Node> members = new ArrayList<>();
    Optional<Node> cell = Optional.of(start);
    // Each cell takes two triples, so that a list that bites its tail has an end too.
    for (int i = 0; i <= pattern.size() && cell.isPresent(); i++) {
      object(cell.get(), FIRST, pattern).ifPresent(members::add);
      cell = object(cell.get(), REST, pattern);
    }
    return members.isEmpty() ? List.of(start) : members;
  }

  private static Optional<Node> object(Node subject, Node predicate, BasicPattern pattern) {
    return pattern.getList().stream()
        .filter(it -> it.getSubject().equals(subject) && it.getPredicate().equals(predicate))
        .map(Triple::getObject)
        .findFirst();
  }
}
