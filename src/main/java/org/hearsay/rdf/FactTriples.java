package org.hearsay.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.proposition.Hedge;
import org.hearsay.proposition.Quantity;
import org.hearsay.proposition.Stance;
import org.hearsay.vocab.Say;

/** What statements are compared by, as triples. */
public final class FactTriples {

  private FactTriples() {}

  /**
   * The triples of a statement, by the IRIs that they are about: it, its quantities, its stances.
   *
   * @param statement its IRI
   * @param quoteKeys of its quotations
   * @param located whether the spans are those of the article
   */
  public static Map<String, Set<Triple>> write(
      String statement,
      Set<String> quoteKeys,
      List<Quantity> quantities,
      List<Stance> stances,
      boolean located) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject = model.createResource(statement);
    quoteKeys.forEach(it -> subject.addProperty(Say.quoteKey, it));
    for (int i = 0; i < quantities.size(); i++) {
      Resource node = model.createResource("%s#quantity-%d".formatted(statement, i + 1));
      subject.addProperty(Say.quantity, node);
      write(quantities.get(i), node, located);
    }
    for (int i = 0; i < stances.size(); i++) {
      Resource node = model.createResource("%s#stance-%d".formatted(statement, i + 1));
      subject.addProperty(Say.stance, node);
      Stance stance = stances.get(i);
      node.addProperty(RDF.type, Say.Stance)
          .addProperty(DCTerms.type, Subjects.code(stance.side().code()))
          .addProperty(Say.matter, String.join(" ", stance.matter()));
      Subjects.add(node, Say.target, stance.targets());
    }
    return Subjects.of(model);
  }

  private static void write(Quantity quantity, Resource node, boolean located) {
    node.addProperty(RDF.type, Say.Quantity)
        .addProperty(Say.hedge, Subjects.code(quantity.hedge().code()));
    if (!quantity.property().isEmpty()) {
      node.addProperty(Say.property, String.join(" ", quantity.property()));
    }
    if (!quantity.unit().isEmpty()) {
      node.addProperty(Say.unit, quantity.unit());
    }
    if (quantity.hedge() != Hedge.AT_MOST) {
      node.addProperty(Say.low, decimal(quantity.low()));
    }
    if (quantity.hedge() != Hedge.AT_LEAST) {
      node.addProperty(Say.high, decimal(quantity.high()));
    }
    Subjects.add(node, Say.about, quantity.about());
    quantity.asOf().ifPresent(it -> node.addProperty(Say.asOf, Literals.date(it)));
    if (located) {
      node.addProperty(OA.start, Literals.integer(quantity.span().start()))
          .addProperty(OA.end, Literals.integer(quantity.span().end()));
    }
  }

  /** As TDB2 gives it back: without zeros at the end, and with a digit after the point. */
  private static Literal decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    String digits = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    return ResourceFactory.createTypedLiteral(digits, XSDDatatype.XSDdecimal);
  }
}
