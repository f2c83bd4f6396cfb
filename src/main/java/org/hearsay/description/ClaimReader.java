package org.hearsay.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.hearsay.description.ClaimFacts.Moment;
import org.hearsay.description.ClaimFacts.Rendering;
import org.hearsay.description.ClaimFacts.Side;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Reads claims. */
record ClaimReader(Lookup lookup, StatementReader statements) {

  private static final int MOST_STATEMENTS = 300;
  private static final int MOST_RENDERINGS = 50;
  private static final int MOST_CONFLICTS = 20;

  ClaimFacts facts(Node claim, long count) {
    List<Moment> moments =
        lookup.subjects(Say.claim, claim, MOST_STATEMENTS).stream()
            .distinct()
            .map(it -> new Moment(side(it, claim), statements.line(it)))
            .sorted(
                Comparator.comparing((Moment it) -> day(it.statement()))
                    .thenComparing(it -> it.statement().ref().iri()))
            .toList();
    return new ClaimFacts(
        lookup.ref(claim),
        lookup.text(claim, Say.proposition),
        count,
        of(moments, Side.AFFIRMS),
        of(moments, Side.DENIES),
        of(moments, Side.NEITHER),
        renderings(claim),
        moments,
        conflicts(moments));
  }

  private Side side(Node statement, Node claim) {
    if (lookup.objects(statement, Say.affirms).contains(claim)) {
      return Side.AFFIRMS;
    }
    return lookup.objects(statement, Say.denies).contains(claim) ? Side.DENIES : Side.NEITHER;
  }

  private static LocalDate day(StatementLine statement) {
    return statement.when().isUnknown() ? LocalDate.MAX : statement.when().order();
  }

  private static List<StatementLine> of(List<Moment> moments, Side side) {
    return moments.stream().filter(it -> it.side() == side).map(Moment::statement).toList();
  }

  private List<Rendering> renderings(Node claim) {
    List<Node> found =
        lookup.subjects(Schema.isPartOf, claim, MOST_RENDERINGS).stream()
            .filter(it -> lookup.is(it, Say.Rendering))
            .sorted(
                Comparator.comparing((Node it) -> earliest(it).orElse(LocalDate.MAX))
                    .thenComparing(it -> it.toString()))
            .toList();
    List<Rendering> renderings = new ArrayList<>();
    String first = found.isEmpty() ? "" : lookup.text(found.getFirst(), Say.quote);
    for (Node it : found) {
      String quote = lookup.text(it, Say.quote);
      MarkedWords words =
          renderings.isEmpty()
              ? MarkedWords.plain(quote)
              : MarkedWords.between(quote, first)
                  .map(MarkedWords.Pair::one)
                  .orElseGet(() -> MarkedWords.plain(quote));
      renderings.add(
          new Rendering(
              lookup.ref(it),
              words,
              earliest(it),
              lookup.texts(it, Say.difference).stream().sorted().toList(),
              lookup.objects(it, Say.renders).stream().map(statements::line).toList()));
    }
    return renderings;
  }

  private Optional<LocalDate> earliest(Node rendering) {
    return lookup.day(rendering, Say.earliest);
  }

  private List<Ref> conflicts(List<Moment> moments) {
    Set<Ref> conflicts = new LinkedHashSet<>();
    for (Moment moment : moments) {
      Node statement = Lookup.iri(moment.statement().ref().iri());
      lookup.subjects(Say.between, statement, MOST_CONFLICTS).stream()
          .filter(lookup::isStandingFinding)
          .forEach(it -> conflicts.add(lookup.ref(it)));
    }
    return conflicts.stream().limit(MOST_CONFLICTS).toList();
  }
}
