package org.hearsay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.DocsPage;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.EntityNames;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;

/** The saved queries, their descriptions, and the editor. */
public final class ApiRoutes implements Routes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SavedQueries queries;
  private final Templates templates;
  private final Supplier<Validator> validator;
  private final Answers answers;
  private final QueryHandler pages;
  private final SharedQueries shared;
  private final EntityNames names;
  private final Terms terms = Terms.read();

  /**
   * The parts.
   *
   * @param validator what all answers are valid by: it changes with the data
   * @param shared the folder where queries are kept that people share; made when it is needed
   * @param problems how a client is told why a query was not answered
   */
  public ApiRoutes(
      SavedQueries queries,
      QueryRunner runner,
      Templates templates,
      Supplier<Validator> validator,
      Path shared,
      Function<RuntimeException, Problem> problems) {
    this.queries = queries;
    this.templates = templates;
    this.validator = validator;
    this.answers = new Answers(runner, templates);
    this.pages = new QueryHandler(queries, answers, runner.data(), templates, validator, problems);
    this.shared = new SharedQueries(shared, SharedQueries.MOST);
    this.names = new EntityNames(runner.data());
  }

  @Override
  public Map<String, Handler> routes() {
    Site site = templates.site();
    return Map.ofEntries(
        Map.entry("/api/*", new AnswerHandler(queries, formats(), answers, pages, site, validator)),
        Map.entry("/api/openapi.json", fixed(Format.JSON, new OpenApi(site).json(queries))),
        Map.entry("/api/docs", this::docs),
        Map.entry("/queries", new QueryListHandler(queries, templates, validator)),
        Map.entry("/queries/*", pages),
        Map.entry("/queries.ttl", new QueryShapes(queries, pages, site, validator)),
        Map.entry("/query/*", new MovedQuery(queries, site)),
        Map.entry("/ui/sparql", new EditorHandler(queries, pages, shared, templates)),
        Map.entry("/s/*", new ShareHandler(shared, site)),
        Map.entry("/complete", new Completion(terms, names, validator)),
        Map.entry("/prefixes.json", fixed(Format.JSON, prefixes())));
  }

  private void docs(Exchange exchange) throws java.io.IOException {
    exchange.header("Cache-Control", "no-cache");
    exchange.send(
        Format.HTML.contentType(),
        templates.html("docs", new DocsPage(site().path("api/openapi.json"))));
  }

  /** To tell them, a query has to be parsed, which is not to be done for each request. */
  private Map<String, List<Format>> formats() {
    return queries.list().stream().collect(Collectors.toMap(SavedQuery::name, AnswerFormats::of));
  }

  private Site site() {
    return templates.site();
  }

  private Handler fixed(Format format, String text) {
    return exchange -> {
      if (!exchange.unchanged(validator.get().with(text))) {
        exchange.send(format, text);
      }
    };
  }

  private String prefixes() {
    ObjectNode object = JSON.createObjectNode();
    new TreeMap<>(terms.prefixes()).forEach(object::put);
    return object.toPrettyString();
  }
}
