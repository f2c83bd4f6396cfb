package org.hearsay.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Headers of every response: an id for the log, what a browser may do with it, and that pages of
 * other hosts may read it (without credentials, by methods that only read).
 */
public final class CommonHeaders extends HttpFilter {

  /** The header with the id. */
  public static final String REQUEST_ID = "X-Request-Id";

  /** The header that says what a page may do. */
  public static final String SECURITY_POLICY = "Content-Security-Policy";

  /** What our own pages may do: nothing but what comes from their own host. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * What a page may do that needs one style sheet more than ours.
   *
   * @param hash of the sheet, as the header has it
   */
  public static String policyWithStyle(String hash) {
    return POLICY.replace("style-src 'self'", "style-src 'self' '%s'".formatted(hash));
  }

  /**
   * The id of a request; one is given to it on a port whose responses do not have these headers.
   */
  static String id(HttpServletResponse response) {
    @Nullable String given = response.getHeader(REQUEST_ID);
    if (given != null) {
      return given;
    }
    String id = UUID.randomUUID().toString();
    response.setHeader(REQUEST_ID, id);
    return id;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    id(response);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(SECURITY_POLICY, POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "ETag, Link, Content-Location, Retry-After, X-Request-Id, X-Query-Id, X-Row-Limit, X-Truncated");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
      response.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    chain.doFilter(request, response);
  }
}
