package org.hearsay.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A route that reads: GET and HEAD by its handler, OPTIONS, and a refusal of all other methods.
 * Problems go to programs as JSON and to browsers as a page; of a defect the client learns a number
 * that is in the log.
 */
public final class HandlerServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(HandlerServlet.class);
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final transient Handler handler;
  private final transient ProblemView problems;

  public HandlerServlet(Handler handler, ProblemView problems) {
    this.handler = handler;
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      switch (request.getMethod()) {
        case "GET", "HEAD" -> handler.handle(exchange);
        case "OPTIONS" -> {
          response.setHeader("Allow", METHODS);
          response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        default ->
            throw new ProblemException(
                new Problem(405, "Method not allowed", "It can only be read.")
                    .with("Allow", METHODS));
      }
    } catch (ProblemException e) {
      send(exchange, e.problem());
    } catch (RuntimeException e) {
      String id = response.getHeader(CommonHeaders.REQUEST_ID);
      LOG.error("Request {} failed: {}", id, request.getRequestURI(), e);
      send(
          exchange,
          new Problem(
              500,
              "Internal error",
              "A defect of the server; its log has it as %s.".formatted(id)));
    }
  }

  private void send(Exchange exchange, Problem problem) throws IOException {
    if (exchange.response().isCommitted()) {
      throw new IOException("The response has begun: " + problem.title());
    }
    exchange.response().resetBuffer();
    if (exchange.wantsHtml()) {
      exchange.send(problem, problems.html(problem));
    } else {
      exchange.send(problem);
    }
  }
}
