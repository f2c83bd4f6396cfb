package org.hearsay.registry;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Identities;
import org.hearsay.identity.Match;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Why a store takes an entity for one: names, sources, decisions and mentions, in plain words. */
public final class Account {

  private final StatementStore store;
  private final Graphs graphs;
  private final Articles articles;

  /** A place in an article that was taken for the entity. */
  private record Mention(String article, int start, int end, String rule, String confidence) {}

  public Account(StatementStore store) {
    this.store = store;
    this.graphs = store.graphs();
    this.articles = new Articles(store);
  }

  /**
   * The account of an entity, line by line.
   *
   * @param mentions how many of them to tell at most
   */
  public List<String> of(String iri, int mentions) {
    List<String> lines = new ArrayList<>();
    lines.add(articles.findName(iri).orElse("") + "  <" + iri + ">");
    add(lines, "is a", values(iri, RDF.type.asNode()));
    add(lines, "also called", values(iri, SKOS.altLabel.asNode()));
    add(lines, "same as", values(iri, OWL2.sameAs.asNode()));
    List<String> sources = values(iri, Prov.wasDerivedFrom.asNode());
    add(lines, "known from", sources.stream().limit(10).toList());
    if (sources.size() > 10) {
      lines.add("  and %d more".formatted(sources.size() - 10));
    }
    addDecisions(lines, iri);
    addMentions(lines, iri, mentions);
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> values) {
    if (!values.isEmpty()) {
      lines.add("%s: %s".formatted(what, String.join(", ", values)));
    }
  }

  private void addDecisions(List<String> lines, String iri) {
    Identities identities = store.identities();
    Set<String> members = identities.find(iri).map(Identities.One::members).orElse(Set.of(iri));
    List<String> others = members.stream().filter(it -> !it.equals(iri)).map(this::key).toList();
    add(lines, "stands for", others);
    for (Match match : identities.joined()) {
      if (members.contains(match.one())) {
        lines.add(
            "decision %s, by rule %s, %.2f: %s = %s; %s"
                .formatted(
                    match.key(),
                    match.rule(),
                    match.confidence(),
                    key(match.one()),
                    key(match.other()),
                    match.evidence()));
      }
    }
    for (Decision decision : identities.decisions()) {
      if (decision.entities().stream().anyMatch(members::contains)) {
        lines.add("decision %s: %s".formatted(decision.key(), tell(decision)));
      }
    }
  }

  /** The decision in plain words. */
  public String tell(Decision decision) {
    String what =
        switch (decision) {
          case Decision.Merge merge -> "%s = %s".formatted(key(merge.merged()), key(merge.kept()));
          case Decision.Apart apart ->
              "%s and %s are two".formatted(key(apart.one()), key(apart.other()));
          case Decision.Split split ->
              "%s is %s (%s) in %s"
                  .formatted(
                      key(split.entity()),
                      key(split.taken()),
                      split.name(),
                      split.articles().stream()
                          .map(it -> graphs.findArticleOf(it).orElse(it))
                          .collect(Collectors.joining(", ")));
        };
    String reason = decision.made().reason().isEmpty() ? "" : " (" + decision.made().reason() + ")";
    return "%s, decided by %s on %s%s"
        .formatted(what, decision.made().by(), decision.made().when(), reason);
  }

  private void addMentions(List<String> lines, String iri, int most) {
    List<Mention> mentions =
        articles
            .quads(Node.ANY, Node.ANY, Say.refersTo.asNode(), NodeFactory.createURI(iri))
            .stream()
            .map(this::mention)
            .sorted(Comparator.comparing(Mention::article).thenComparingInt(Mention::start))
            .toList();
    lines.add(
        "%d mentions in %d articles"
            .formatted(
                mentions.size(), mentions.stream().map(Mention::article).distinct().count()));
    for (Mention mention : mentions.stream().limit(most).toList()) {
      lines.add(
          "  %s %d-%d, %s, %s: %s"
              .formatted(
                  mention.article(),
                  mention.start(),
                  mention.end(),
                  mention.rule(),
                  mention.confidence(),
                  sentence(mention)));
    }
    if (mentions.size() > most) {
      lines.add("  and %d more".formatted(mentions.size() - most));
    }
  }

  private Mention mention(Quad quad) {
    Node graph = quad.getGraph();
    Node subject = quad.getSubject();
    return new Mention(
        graphs.findArticleId(graph.getURI()).orElse(""),
        Integer.parseInt(value(graph, subject, OA.start.asNode()).orElse("0")),
        Integer.parseInt(value(graph, subject, OA.end.asNode()).orElse("0")),
        value(graph, subject, Say.rule.asNode()).orElse(""),
        value(graph, subject, Say.confidence.asNode()).orElse(""));
  }

  /** The sentence around the mention, which stands in brackets; empty if the text is not kept. */
  private String sentence(Mention mention) {
    Node graph = NodeFactory.createURI(graphs.article(mention.article()));
    Node article = NodeFactory.createURI(graphs.articleIri(mention.article()));
    Optional<String> text = value(graph, article, Schema.sha256.asNode()).flatMap(store::findText);
    if (text.isEmpty()) {
      return "";
    }
    String all = text.get();
    int length = all.codePointCount(0, all.length());
    if (mention.end() > length || mention.start() >= mention.end()) {
      return "";
    }
    int start = all.offsetByCodePoints(0, mention.start());
    int end = all.offsetByCodePoints(0, mention.end());
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(all);
    int from = start == 0 ? 0 : sentences.preceding(start + 1);
    int until = end >= all.length() ? all.length() : sentences.following(end - 1);
    String before = all.substring(Math.max(from, all.lastIndexOf('\n', start - 1) + 1), start);
    int line = all.indexOf('\n', end);
    String after = all.substring(end, line < 0 ? until : Math.min(until, line));
    return (before + "[" + all.substring(start, end) + "]" + after).strip();
  }

  private Optional<String> value(Node graph, Node subject, Node predicate) {
    return articles.quads(graph, subject, predicate, Node.ANY).stream()
        .map(it -> it.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private List<String> values(String iri, Node predicate) {
    return articles
        .quads(articles.entities(), NodeFactory.createURI(iri), predicate, Node.ANY)
        .stream()
        .map(it ->
            it.getObject().isURI()
                ? it.getObject().getURI().replace(graphs.base(), "")
                : it.getObject().getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  private String key(String iri) {
    return iri.replace(graphs.entityPrefix(), "");
  }
}
