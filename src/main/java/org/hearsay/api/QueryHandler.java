package org.hearsay.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;
import org.hearsay.page.QueryPage;
import org.hearsay.page.Templates;
import org.hearsay.query.NamedEntities;
import org.hearsay.query.OverloadException;
import org.hearsay.query.Parameter;
import org.hearsay.query.Queryable;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;

/** The page of a saved query, with the answer where it has what it needs; and the query itself. */
record QueryHandler(
    SavedQueries queries,
    Answers answers,
    Queryable data,
    Templates templates,
    Supplier<Validator> validator,
    Function<RuntimeException, Problem> problems)
    implements Handler {

  private static final String SUFFIX = "." + Format.SPARQL_QUERY.suffix();

  @Override
  public void handle(Exchange exchange) throws IOException {
    String rest = exchange.rest();
    boolean isFile = rest.endsWith(SUFFIX);
    SavedQuery query =
        queries
            .find(isFile ? rest.substring(0, rest.length() - SUFFIX.length()) : rest)
            .orElseThrow(() ->
                new ProblemException(
                    Problem.notFound(
                        "No question is called so; %s lists them."
                            .formatted(templates.site().path("queries")))));
    if (isFile) {
      send(exchange, query);
    } else {
      show(exchange, query);
    }
  }

  /** The query as it is, or with values in the place of its parameters. */
  private void send(Exchange exchange, SavedQuery query) throws IOException {
    AnswerRequest request = AnswerRequest.of(exchange, query);
    if (!exchange.unchanged(validator.get().with(request.key()))) {
      exchange.send(Format.SPARQL_QUERY, sparql(query, request.values()));
    }
  }

  /**
   * The query as it is if there are no values, else with all of them in place.
   *
   * @throws SavedQueryException if they are wrong
   */
  String sparql(SavedQuery query, Map<String, String> values) {
    if (values.isEmpty()) {
      return query.sparql();
    }
    return query.written(query.bind(values, new NamedEntities(data)));
  }

  /** Sends the page. */
  void show(Exchange exchange, SavedQuery query) throws IOException {
    AnswerRequest request = AnswerRequest.of(exchange, query);
    if (request.values().isEmpty() && query.parameters().stream().anyMatch(Parameter::required)) {
      send(exchange, QueryPage.asking(query, request.link(), List.of()));
      return;
    }
    Validator version = validator.get();
    AnswerHandler.keeping(exchange, query);
    if (exchange.unchanged(version.with(Format.HTML + request.key()))) {
      return;
    }
    try {
      CachedAnswer answer = answers.get(version.tag(), request, Format.HTML);
      exchange.send(Format.HTML.contentType(), answer.content());
    } catch (SavedQueryException
        | RefusedQueryException
        | SlowQueryException
        | OverloadException e) {
      Problem problem = problems.apply(e);
      List<String> reasons =
          problem.errors().isEmpty()
              ? List.of(problem.detail())
              : problem.errors().stream().map(it -> it.name() + ": " + it.detail()).toList();
      exchange.send(problem, page(QueryPage.asking(query, request.link(), reasons)));
    }
  }

  private void send(Exchange exchange, QueryPage page) throws IOException {
    exchange.send(Format.HTML.contentType(), page(page));
  }

  private byte[] page(QueryPage page) {
    return templates.html("query", page);
  }

  /** The values in a request, for what is a parameter of the query. */
  static Map<String, String> values(Exchange exchange, SavedQuery query) {
    Map<String, String> values = new LinkedHashMap<>();
    query.parameters().stream()
        .map(Parameter::name)
        .forEach(name -> exchange.parameter(name).ifPresent(it -> values.put(name, it)));
    return values;
  }
}
