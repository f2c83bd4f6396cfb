package org.hearsay.discovery;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.hearsay.discovery.DatasetPage.Count;
import org.hearsay.discovery.TermsPage.Fact;
import org.hearsay.discovery.TermsPage.Link;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.store.Counts;
import org.hearsay.store.StatementStore;
import org.hearsay.store.Statistics;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** What the dataset is, for people, harvesters and query engines: VoID and DCAT. */
final class DatasetRoutes implements Routes {

  private final Templates templates;
  private final Site site;
  private final StatementStore store;
  private final Publication publication;
  private final Document dataset;
  private final Document catalog;

  /**
   * The routes.
   *
   * @param validity changes with each write and each dump
   */
  DatasetRoutes(
      Templates templates,
      StatementStore store,
      Publication publication,
      Supplier<Validator> validity) {
    this.templates = templates;
    this.site = templates.site();
    this.store = store;
    this.publication = publication;
    DatasetDescription described = new DatasetDescription(store, publication);
    CatalogDescription listed = new CatalogDescription(store, publication);
    this.dataset = document("dataset", validity, described::graph);
    this.catalog = document("catalog", validity, listed::graph);
  }

  private Document document(String path, Supplier<Validator> validity, Supplier<Graph> graph) {
    Cached<Map<Format, byte[]>> texts = new Cached<>(validity, () -> texts(graph.get()));
    Cached<byte[]> page = new Cached<>(validity, () -> templates.html("dataset", page()));
    return new Document(site, path, validity, page, it -> requireNonNull(texts.get().get(it)));
  }

  private static Map<Format, byte[]> texts(Graph graph) {
    RdfText text = new RdfText(graph, DatasetDescription.prefixes());
    Map<Format, byte[]> texts = new EnumMap<>(Format.class);
    RdfText.FORMATS.forEach(it -> texts.put(it, text.bytes(it)));
    return texts;
  }

  @Override
  public Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    routes.putAll(dataset.routes());
    routes.putAll(catalog.routes());
    routes.put("/.well-known/void", this::wellKnown);
    return routes;
  }

  private void wellKnown(Exchange exchange) {
    exchange.redirect(303, site.path("dataset"));
  }

  private DatasetPage page() {
    Statistics statistics = store.statistics();
    Counts counts = statistics.counts();
    return new DatasetPage(
        publication.title(),
        publication.licence().map(Object::toString),
        List.of(
            fact("Articles", number(counts.articles())),
            fact("Statements", number(counts.statements())),
            fact("People, bodies, places and posts", number(counts.entities())),
            fact("Quads", number(counts.quads())),
            fact("Version", Long.toString(store.version())),
            fact("Last written", store.modified().toString())),
        ways(),
        counts(statistics.classes()),
        counts(statistics.properties()));
  }

  private List<Fact> ways() {
    return List.of(
        way("SPARQL", "sparql", "ui/sparql"),
        way("Saved questions", "queries", "api/docs"),
        way("All in one file", "dumps/"),
        way("What changed", "changes", "changes.atom"),
        way("Terms", "ontology", "ontology/code", "ontology/shapes"),
        way("This as RDF", "dataset.ttl", "dataset.jsonld", "dataset.nt", "dataset.rdf"),
        way("As a catalogue", "catalog.ttl", "catalog.jsonld", "catalog.nt", "catalog.rdf"));
  }

  private Fact way(String caption, String... paths) {
    return new Fact(
        caption, List.of(paths).stream().map(it -> Link.to(it, site.path(it))).toList());
  }

  private List<Count> counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> it) -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(it -> new Count(link(it.getKey()), number(it.getValue())))
        .toList();
  }

  private Link link(String iri) {
    String name =
        PrefixMapping.Factory.create()
            .setNsPrefixes(PrefixMapping.Extended)
            .setNsPrefixes(DatasetDescription.prefixes())
            .setNsPrefixes(Map.of("c", Code.NS, "schema", Schema.NS))
            .shortForm(iri);
    return iri.startsWith(Say.NS)
        ? Link.to(name, site.path("ontology#" + iri.substring(Say.NS.length())))
        : new Link(name, site.link(iri));
  }

  private static Fact fact(String caption, String value) {
    return new Fact(caption, List.of(new Link(value, Optional.empty())));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
