package org.hearsay.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Headers of every response: an id for the log, what a browser may do with it, and that pages of
 * other hosts may read it (without credentials, by methods that only read).
 */
public final class CommonHeaders extends HttpFilter {

  /** The header with the id. */
  public static final String REQUEST_ID = "X-Request-Id";

  /** The header with the content security policy. */
  static final String POLICY_HEADER = "Content-Security-Policy";

  /** Scripts and styles of this host alone, and none in a page's own text. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(REQUEST_ID, UUID.randomUUID().toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(POLICY_HEADER, POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers", "ETag, Link, Content-Location, Retry-After, X-Request-Id");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    chain.doFilter(request, response);
  }
}
