package org.hearsay.discovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;

/** What crawlers look for: where pages are, and where they have no business. */
final class CrawlerRoutes implements Routes {

  private final Site site;
  private final StatementStore store;
  private final Graphs graphs;
  private final Supplier<Validator> validity;
  private final LastChanges changes;
  private final Cached<Sitemap> sitemap;

  CrawlerRoutes(Site site, StatementStore store, Supplier<Validator> validity) {
    this.site = site;
    this.store = store;
    this.graphs = store.graphs();
    this.validity = validity;
    this.changes = new LastChanges(store.changeLog(), graphs);
    this.sitemap = new Cached<>(validity, this::read);
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        "/robots.txt", this::robots, "/sitemap.xml", this::index, "/sitemaps/*", this::file);
  }

  private void robots(Exchange exchange) throws IOException {
    if (!exchange.unchanged(validity.get().with("robots"))) {
      exchange.send(
          Format.PLAIN,
          """
          # Pages are for everyone. What is computed for each question is not for crawlers;
          # dumps and changes are at %1$sdumps/ and %1$schanges.
          User-agent: *
          Disallow: %1$ssparql?
          Disallow: %1$ssearch?
          Disallow: %1$sapi/*?
          Disallow: %1$squery/
          Disallow: %1$squeries/*?
          Disallow: %1$sui/sparql?
          Disallow: %1$scomplete
          Disallow: %1$ss/

          Sitemap: %2$s
          """
              .formatted(site.root(), graphs.base() + "sitemap.xml"));
    }
  }

  private void index(Exchange exchange) throws IOException {
    if (!exchange.unchanged(validity.get().with("sitemap"))) {
      exchange.send(Format.XML, sitemap.get().index());
    }
  }

  private void file(Exchange exchange) throws IOException {
    String name = exchange.rest();
    int number =
        name.matches("[1-9][0-9]{0,5}\\.xml")
            ? Integer.parseInt(name.substring(0, name.length() - ".xml".length()))
            : 0;
    if (number < 1 || number > sitemap.get().files()) {
      throw new ProblemException(Problem.notFound("There is no such part of the site map."));
    }
    if (!exchange.unchanged(validity.get().with("sitemap " + number))) {
      exchange.send(Format.XML, sitemap.get().file(number));
    }
  }

  private Sitemap read() {
    changes.refresh();
    List<Sitemap.Entry> entries = new ArrayList<>();
    for (String iri : store.read(dataset -> things(dataset.asDatasetGraph()))) {
      String page = graphs.base() + "doc/" + iri.substring((graphs.base() + "id/").length());
      entries.add(new Sitemap.Entry(page, changes.of(iri)));
    }
    return new Sitemap(graphs.base(), entries);
  }

  /** The articles, entities, claims and findings that have pages, in the order of their IRIs. */
  private Set<String> things(DatasetGraph data) {
    Set<String> things = new TreeSet<>();
    Node entities = NodeFactory.createURI(graphs.entities());
    for (Resource type : List.of(Say.Article, Say.Claim, Say.Finding)) {
      data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
          .forEachRemaining(it -> things.add(it.getSubject().getURI()));
    }
    data.findNG(entities, Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(it -> things.add(it.getSubject().getURI()));
    things.removeIf(it -> it.contains("#") || !it.startsWith(graphs.base() + "id/"));
    return things;
  }
}
