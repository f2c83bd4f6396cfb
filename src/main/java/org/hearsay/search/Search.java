package org.hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.query.QueryableStore;
import org.hearsay.query.SearchWords;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;

/**
 * Finds names and statements by their words. The word index gives the best, a bounded number of
 * them; these are then narrowed and counted.
 */
final class Search {

  static final int PAGE_SIZE = 20;

  /** How many statements are looked at if all will do, and if only some are wanted. */
  static final int MOST_OF_ALL = 1_000;

  static final int MOST_OF_SOME = 5_000;

  private static final int MOST_NAMES = 1_000;
  private static final int NAMES_ON_TOP = 5;

  private final StatementStore store;
  private final Graphs graphs;

  Search(StatementStore store) {
    this.store = store;
    this.graphs = store.graphs();
  }

  /** What is found. */
  SearchResult of(SearchRequest request) {
    SearchWords words = request.words();
    return words.isEmpty()
        ? SearchResult.nothing(request)
        : store.read(dataset -> of(request, words, new StoredGraph(dataset, graphs)));
  }

  private SearchResult of(SearchRequest request, SearchWords words, StoredGraph stored) {
    Marking marking = new Marking(words);
    List<NameHit> names = names(request, words, marking, stored);
    if (request.forNames()) {
      return ofNames(request, names, labels(request, stored));
    }
    WordHits hits =
        WordHits.statements(
            new QueryableStore(store), words, request.forStatements() ? MOST_OF_SOME : MOST_OF_ALL);
    List<Facts> facts = new ArrayList<>();
    hits.scores()
        .forEach((iri, score) ->
            stored
                .facts(iri, score)
                .filter(it -> it.fits(request, graphs.entityPrefix()))
                .ifPresent(facts::add));
    return new SearchResult(
        request,
        labels(request, stored),
        true,
        request.page() == 1 ? names.stream().limit(NAMES_ON_TOP).toList() : List.of(),
        names.size(),
        page(request, facts).stream().map(it -> hit(it, marking, stored)).toList(),
        facts.size(),
        hits.scores().size(),
        hits.more(),
        new Facets(request, graphs.entityPrefix(), it -> stored.named(it).name()).of(facts, names),
        pages(facts.size()));
  }

  private SearchResult ofNames(
      SearchRequest request, List<NameHit> names, Map<Filter, String> labels) {
    String kind = request.filter(Filter.KIND).orElse(SearchRequest.ENTITY);
    List<NameHit> wanted =
        names.stream()
            .filter(it -> kind.equals(SearchRequest.ENTITY) || it.kind().label().equals(kind))
            .toList();
    return new SearchResult(
        request,
        labels,
        true,
        page(request, wanted),
        wanted.size(),
        List.of(),
        0,
        0,
        false,
        List.of(),
        pages(wanted.size()));
  }

  private Map<Filter, String> labels(SearchRequest request, StoredGraph stored) {
    Map<Filter, String> labels = new EnumMap<>(Filter.class);
    labels.putAll(request.filters());
    for (Filter filter : List.of(Filter.OUTLET, Filter.SPEAKER)) {
      labels.computeIfPresent(
          filter, (ignored, key) -> stored.named(graphs.entityPrefix() + key).name());
    }
    return labels;
  }

  private static <T> List<T> page(SearchRequest request, List<T> all) {
    return all.stream().skip((request.page() - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
  }

  private static int pages(int hits) {
    return (hits + PAGE_SIZE - 1) / PAGE_SIZE;
  }

  private List<NameHit> names(
      SearchRequest request, SearchWords words, Marking marking, StoredGraph stored) {
    if (request.forStatements()) {
      return List.of();
    }
    WordHits hits =
        WordHits.entities(new QueryableStore(store), graphs.entities(), words, MOST_NAMES);
    Map<String, NameHit> found = new LinkedHashMap<>();
    hits.scores()
        .keySet()
        .forEach(iri ->
            stored.kind(iri).ifPresent(kind -> found.put(iri, name(iri, kind, marking, stored))));
    String wanted = request.typed().toLowerCase(Locale.ROOT);
    // The index puts short names first; the very name that was typed goes before these.
    return found.values().stream()
        .sorted(Comparator.comparing(it -> !it.name().toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }

  private static NameHit name(String iri, EntityKind kind, Marking marking, StoredGraph stored) {
    String name = stored.named(iri).name();
    List<Part> parts = marking.parts(name);
    Optional<List<Part>> other =
        parts.stream().anyMatch(Part::marked)
            ? Optional.empty()
            : stored.literals(iri, SKOS.altLabel).stream()
                .map(marking::parts)
                .filter(it -> it.stream().anyMatch(Part::marked))
                .findFirst();
    return new NameHit(iri, kind, name, parts, other);
  }

  private static StatementHit hit(Facts facts, Marking marking, StoredGraph stored) {
    String said = stored.said(facts.iri());
    return new StatementHit(
        facts.iri(),
        facts.score(),
        facts.speakers().stream().map(stored::named).toList(),
        said,
        marking.shown(said),
        facts.outlet().map(stored::named),
        facts.article(),
        stored.headline(facts),
        facts.day(),
        facts.directness());
  }
}
