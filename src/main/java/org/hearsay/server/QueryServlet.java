package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.page.AnswerPage;
import org.hearsay.query.OverloadException;
import org.hearsay.query.Page;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;
import org.jspecify.annotations.Nullable;

/** Answers for people: of a saved query at its name, of any query without one. */
final class QueryServlet extends HttpServlet {

  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1000;

  private final transient QueryRunner runner;
  private final transient Function<String, QueryRunner> strangers;
  private final transient SavedQueries queries;
  private final transient AnswerPage page;

  /**
   * Makes a servlet.
   *
   * @param runner of saved queries
   * @param strangers the runner of queries that somebody at an address wrote
   */
  QueryServlet(
      QueryRunner runner,
      Function<String, QueryRunner> strangers,
      SavedQueries queries,
      AnswerPage page) {
    this.runner = runner;
    this.strangers = strangers;
    this.queries = queries;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable String path = request.getPathInfo();
    @Nullable String sparql = request.getParameter("query");
    if (path != null && path.length() > 1) {
      Optional<SavedQuery> saved = queries.find(path.substring(1));
      if (saved.isPresent()) {
        answer(saved.get(), request, response);
        return;
      }
    } else if (sparql != null) {
      answer(sparql, request.getRemoteAddr(), response);
      return;
    }
    Reply.send(response, HttpServletResponse.SC_NOT_FOUND, Reply.PLAIN, "No such question.\n");
  }

  private void answer(SavedQuery saved, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : saved.parameters()) {
      @Nullable String value = request.getParameter(parameter.name());
      if (value != null && !value.isBlank()) {
        values.put(parameter.name(), value.strip());
      }
    }
    // One more than is shown tells whether there is more.
    Page wanted = new Page(offset(request), saved.pageSize().orElse(ROWS) + 1L);
    try {
      QueryAnswer answer = runner.run(saved, values, wanted);
      send(response, HttpServletResponse.SC_OK, page.html(saved, values, answer, wanted));
    } catch (SavedQueryException e) {
      send(response, HttpServletResponse.SC_BAD_REQUEST, page.html(saved, values, e.problems()));
    } catch (RefusedQueryException | SlowQueryException | OverloadException e) {
      send(response, status(e), page.html(saved, values, List.of(String.valueOf(e.getMessage()))));
    }
  }

  private void answer(String sparql, String client, HttpServletResponse response)
      throws IOException {
    try {
      QueryAnswer answer = strangers.apply(client).run(sparql, new Page(0, MOST_ROWS));
      send(response, HttpServletResponse.SC_OK, page.html(sparql, answer));
    } catch (RefusedQueryException | SlowQueryException | OverloadException e) {
      send(response, status(e), page.html(sparql, List.of(String.valueOf(e.getMessage()))));
    }
  }

  private static int status(RuntimeException failure) {
    return QueryProblems.problem(failure).status();
  }

  private static void send(HttpServletResponse response, int status, String html)
      throws IOException {
    Reply.send(response, status, Reply.HTML, html);
  }

  private static long offset(HttpServletRequest request) {
    @Nullable String offset = request.getParameter("offset");
    return offset != null && offset.matches("[0-9]{1,9}") ? Long.parseLong(offset) : 0;
  }
}
