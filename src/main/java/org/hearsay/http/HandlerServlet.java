package org.hearsay.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A route: the methods of its handler, OPTIONS, and a refusal of all others. Problems go to
 * programs as JSON and to browsers as a page; of a defect the client learns a number that is in the
 * log.
 */
public final class HandlerServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(HandlerServlet.class);

  private static final int MOST_SKIPPED = 64 * 1024;

  private final transient Handler handler;
  private final transient ProblemView problems;
  private final String methods;

  public HandlerServlet(Handler handler, ProblemView problems) {
    this.handler = handler;
    this.problems = problems;
    this.methods = String.join(", ", handler.methods()) + ", OPTIONS";
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      if (handler.methods().contains(request.getMethod())) {
        handler.handle(exchange);
      } else if (request.getMethod().equals("OPTIONS")) {
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        throw new ProblemException(
            new Problem(405, "Method not allowed", "It takes %s.".formatted(methods))
                .with("Allow", methods));
      }
    } catch (ProblemException e) {
      send(exchange, e.problem());
    } catch (RuntimeException e) {
      String id = CommonHeaders.id(response);
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
    if (!readToItsEnd(exchange.request())) {
      exchange.header("Connection", "close");
    }
    if (exchange.wantsHtml()) {
      exchange.send(problem, problems.html(problem));
    } else {
      exchange.send(problem);
    }
  }

  /**
   * Whether nothing of the body is left. A connection on which some is left is closed by the
   * server, maybe at the moment when the client sends its next request.
   */
  private static boolean readToItsEnd(HttpServletRequest request) {
    try {
      InputStream body = request.getInputStream();
      return body.readNBytes(MOST_SKIPPED).length < MOST_SKIPPED;
    } catch (IOException | IllegalStateException e) {
      // The body is too long, broken, or was read as characters: the connection is of no more use.
      return false;
    }
  }
}
