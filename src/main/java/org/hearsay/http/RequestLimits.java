package org.hearsay.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Refuses requests that want themselves repeated, are too long, or packed so that nobody knows how
 * long they are.
 */
public final class RequestLimits extends HttpFilter {

  /** How long a body may be, in bytes. */
  public static final int LONGEST_BODY = 1_000_000;

  /** How long an address may be, with its query. */
  public static final int LONGEST_ADDRESS = 8 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Problem> problem = problem(request);
    if (problem.isPresent()) {
      // Nothing of its body is read, so that the connection is of no more use.
      response.setHeader("Connection", "close");
      new Exchange(request, response).send(problem.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Problem> problem(HttpServletRequest request) {
    if (request.getMethod().equals("TRACE")) {
      return Optional.of(
          new Problem(405, "Method not allowed", "It does not repeat what it is told."));
    }
    int address =
        request.getRequestURI().length()
            + Optional.ofNullable(request.getQueryString()).map(it -> it.length() + 1).orElse(0);
    if (address > LONGEST_ADDRESS) {
      return Optional.of(
          new Problem(
              414,
              "Address too long",
              "An address may have %d characters. Maybe send a POST.".formatted(LONGEST_ADDRESS)));
    }
    if (request.getContentLengthLong() > LONGEST_BODY) {
      return Optional.of(tooLong());
    }
    boolean plain =
        Optional.ofNullable(request.getHeader("Content-Encoding"))
            .map(it -> it.equalsIgnoreCase("identity"))
            .orElse(true);
    return plain
        ? Optional.empty()
        : Optional.of(
            new Problem(415, "Unsupported encoding", "Send the body as it is, not packed."));
  }

  /** Of a body that is too long. */
  public static Problem tooLong() {
    return new Problem(413, "Body too long", "A body may have %d bytes.".formatted(LONGEST_BODY));
  }
}
