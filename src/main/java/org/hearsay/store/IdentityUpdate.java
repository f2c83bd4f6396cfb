package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.identity.Candidate;
import org.hearsay.identity.Decision;
import org.hearsay.identity.DecisionTriples;
import org.hearsay.identity.Identities;
import org.hearsay.identity.Match;
import org.hearsay.identity.Matches;
import org.hearsay.identity.Namesakes;
import org.hearsay.vocab.Graphs;

/** Asks the rules anew who is who, and has the graphs say so. Part of one transaction. */
final class IdentityUpdate {

  private final DatasetGraph data;
  private final Edit edit;
  private final Graphs graphs;
  private final DecisionTriples triples;
  private final ArticleTexts texts;

  IdentityUpdate(DatasetGraph data, Edit edit, Graphs graphs, ArticleTexts texts) {
    this.data = data;
    this.edit = edit;
    this.graphs = graphs;
    this.triples = new DecisionTriples(graphs);
    this.texts = texts;
  }

  /** Who is who by the graphs of a store. */
  static Identities read(DatasetGraph data, Graphs graphs) {
    DecisionTriples triples = new DecisionTriples(graphs);
    return Identities.of(
        triples.decisions(data.getGraph(NodeFactory.createURI(graphs.reviews()))),
        triples.matches(data.getGraph(NodeFactory.createURI(graphs.identities()))).joined());
  }

  /** What people decided, by the graph that holds it. */
  List<Decision> decisions() {
    return triples.decisions(data.getGraph(NodeFactory.createURI(graphs.reviews())));
  }

  /**
   * Makes the store follow these decisions and what rules say beside them.
   *
   * @param before what it follows now
   * @return what it follows then
   */
  Identities follow(List<Decision> decisions, Identities before) {
    Identities decided = Identities.of(decisions, List.of());
    Identification identification = new Identification(data, edit, graphs);
    Matches matches = matches(identification, before, decided);
    Identities after = Identities.of(decisions, matches.joined());
    identification.change(before, after);
    edit.replace(graphs.identities(), triples.write(matches));
    write(decisions);
    return after;
  }

  private Matches matches(Identification identification, Identities before, Identities decided) {
    touchDecided(before, decided);
    CandidateSearch.Found found =
        new CandidateSearch(data, identification, edit.originals(), texts, graphs, before, decided)
            .find(edit.touched());
    Matches old = triples.matches(data.getGraph(NodeFactory.createURI(graphs.identities())));
    List<Match> joined = standing(old.joined(), found.reconsidered());
    List<Match> suggested = standing(old.suggested(), found.reconsidered());
    Namesakes rules = new Namesakes(decided);
    for (List<Candidate> group : found.groups()) {
      Matches matches = rules.in(group);
      joined.addAll(matches.joined());
      suggested.addAll(matches.suggested());
    }
    return new Matches(joined, suggested);
  }

  /** Whom a decision concerns that was taken or taken back is to be looked at anew. */
  private void touchDecided(Identities before, Identities decided) {
    Set<Decision> changed = new HashSet<>(before.decisions());
    changed.addAll(decided.decisions());
    changed.removeIf(it -> before.decisions().contains(it) && decided.decisions().contains(it));
    for (Decision decision : changed) {
      for (String entity : decision.entities()) {
        edit.touched().add(entity);
        for (Identities identities : List.of(before, decided)) {
          identities
              .find(entity)
              .ifPresent(it -> it.members().forEach(member -> edit.touched().add(member)));
        }
      }
    }
  }

  private static List<Match> standing(List<Match> matches, Set<String> reconsidered) {
    List<Match> standing = new ArrayList<>(matches);
    standing.removeIf(it -> reconsidered.contains(it.one()) || reconsidered.contains(it.other()));
    return standing;
  }

  private void write(List<Decision> decisions) {
    Node reviews = NodeFactory.createURI(graphs.reviews());
    Set<Decision> kept = new HashSet<>(decisions);
    Graph wanted = triples.write(decisions);
    for (Decision old : decisions()) {
      if (!kept.contains(old)) {
        edit.replaceSubject(reviews, NodeFactory.createURI(triples.iri(old.key())), Set.of());
      }
    }
    for (Triple triple : wanted.find().toList()) {
      edit.addIfAbsent(reviews, triple);
    }
  }
}
