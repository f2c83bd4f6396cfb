package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.hearsay.identity.Identities;
import org.hearsay.identity.Kind;
import org.hearsay.identity.Trait;
import org.hearsay.store.CandidateSearch.Named;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Whom articles name, and by which words: what tells people of one name apart. */
final class TraitsOfArticles {

  private static final List<Node> NAMING =
      List.of(
          Say.speaker.asNode(),
          Say.speakerRole.asNode(),
          Say.target.asNode(),
          Say.addressee.asNode(),
          Say.reporter.asNode(),
          Say.refersTo.asNode());

  private static final int SHORTEST_WORD = 4;

  /** Words of sources that say nothing of their bearers. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "also", "another", "both", "former", "from", "have", "having", "herself", "himself",
          "later", "miss", "once", "said", "says", "that", "their", "them", "then", "there", "they",
          "this", "told", "were", "what", "when", "which", "while", "whom", "whose", "with",
          "would", "year");

  private final DatasetGraph data;
  private final Identification identification;
  private final ArticleTexts texts;
  private final Graphs graphs;
  private final Identities before;
  private final Identities decided;
  private final Function<String, Optional<Named>> names;
  private final Map<String, Map<String, Set<String>>> read = new HashMap<>();

  TraitsOfArticles(
      DatasetGraph data,
      Identification identification,
      ArticleTexts texts,
      Graphs graphs,
      Identities before,
      Identities decided,
      Function<String, Optional<Named>> names) {
    this.data = data;
    this.identification = identification;
    this.texts = texts;
    this.graphs = graphs;
    this.before = before;
    this.decided = decided;
    this.names = names;
  }

  /** What the article tells of the entity beside its name. */
  List<Trait> of(String article, Named entity) {
    Map<String, Set<String>> named = read.computeIfAbsent(article, this::read);
    Trait self = Trait.besideUnknownPerson(entity.name());
    List<Trait> traits = new ArrayList<>();
    named.getOrDefault(entity.iri(), Set.of()).stream()
        .filter(it -> !self.key().contains(it))
        .forEach(it -> traits.add(Trait.calledBy(it)));
    for (String other : named.keySet()) {
      names
          .apply(other)
          .map(TraitsOfArticles::trait)
          .filter(it -> !it.key().equals(self.key()))
          .ifPresent(traits::add);
    }
    return traits;
  }

  private static Trait trait(Named other) {
    boolean unknownPerson = other.kind() == Kind.PERSON && !other.known();
    boolean fullName = other.name().contains(" ");
    return unknownPerson && fullName
        ? Trait.besideUnknownPerson(other.name())
        : Trait.beside(other.name(), unknownPerson ? Kind.OTHER : other.kind(), other.known());
  }

  /** The entities that the article names, each with the words of its mentions. */
  private Map<String, Set<String>> read(String article) {
    Node graph = NodeFactory.createURI(graphs.article(article));
    Map<String, Set<String>> named = new TreeMap<>();
    Optional<int[]> text = text(graph, article);
    for (Node predicate : NAMING) {
      for (Quad quad : quads(graph, Node.ANY, predicate)) {
        for (Node said : identification.said(quad, before)) {
          if (said.isURI() && said.getURI().startsWith(graphs.entityPrefix())) {
            String entity = decided.apart(graphs.articleIri(article), said.getURI());
            Set<String> words = named.computeIfAbsent(entity, ignored -> new TreeSet<>());
            if (predicate.equals(Say.refersTo.asNode())) {
              text.ifPresent(it -> words.addAll(words(it, graph, quad.getSubject())));
            }
          }
        }
      }
    }
    return named;
  }

  /** The article's text as code points, in which offsets count; empty if it is not kept. */
  private Optional<int[]> text(Node graph, String article) {
    Node subject = NodeFactory.createURI(graphs.articleIri(article));
    return quads(graph, subject, Schema.sha256.asNode()).stream()
        .findFirst()
        .flatMap(it -> texts.find(it.getObject().getLiteralLexicalForm()))
        .map(it -> it.codePoints().toArray());
  }

  private Set<String> words(int[] text, Node graph, Node mention) {
    Set<String> words = new TreeSet<>();
    int start = number(graph, mention, OA.start.asNode());
    int end = Math.min(text.length, number(graph, mention, OA.end.asNode()));
    if (start < end) {
      String source = new String(text, start, end - start).toLowerCase(Locale.ROOT);
      for (String word : source.split("[^\\p{L}]+", -1)) {
        if (word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private int number(Node graph, Node subject, Node predicate) {
    return quads(graph, subject, predicate).stream()
        .map(it -> ((Number) it.getObject().getLiteralValue()).intValue())
        .findFirst()
        .orElse(0);
  }

  private List<Quad> quads(Node graph, Node subject, Node predicate) {
    List<Quad> found = new ArrayList<>();
    Iterator<Quad> quads = data.findNG(graph, subject, predicate, Node.ANY);
    quads.forEachRemaining(found::add);
    return found;
  }
}
