package org.hearsay.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the SPARQL protocol wants and Fuseki leaves out: a description of the service where there is
 * no query, JSON where the client has no wish, reading from pages of other hosts, and a plain
 * refusal of whatever is not a query.
 */
final class SparqlFilter extends HttpFilter {

  private static final String METHODS = "GET, POST, OPTIONS";
  private static final Set<String> BODIES =
      Set.of("application/x-www-form-urlencoded", "application/sparql-query");
  private static final String ACCEPT = "Accept";
  private static final String NO_WISH =
      "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

  private final transient ServiceDescription description;

  SparqlFilter(ServiceDescription description) {
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        if (request.getParameter("query") == null) {
          describe(response);
        } else {
          chain.doFilter(new WithAccept(request), response);
        }
      }
      case "POST" -> {
        if (BODIES.contains(mediaType(request))) {
          chain.doFilter(new WithAccept(request), response);
        } else {
          refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Post a query.");
        }
      }
      case "OPTIONS" -> {
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Allow", METHODS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> {
        response.setHeader("Allow", METHODS);
        refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This endpoint only reads.");
      }
    }
  }

  private void describe(HttpServletResponse response) throws IOException {
    byte[] turtle = description.turtle().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/turtle; charset=utf-8");
    response.setContentLength(turtle.length);
    response.getOutputStream().write(turtle);
  }

  private static void refuse(HttpServletResponse response, int status, String why)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getWriter().println(why);
  }

  private static String mediaType(HttpServletRequest request) {
    @Nullable String type = request.getContentType();
    return type == null ? "" : type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The request, with a wish for a format if it has none. */
  private static final class WithAccept extends HttpServletRequestWrapper {

    WithAccept(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      @Nullable String value = super.getHeader(name);
      boolean noWish = value == null || value.isBlank() || value.strip().equals("*/*");
      return ACCEPT.equalsIgnoreCase(name) && noWish ? NO_WISH : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      @Nullable String accept = ACCEPT.equalsIgnoreCase(name) ? getHeader(name) : null;
      return NO_WISH.equals(accept)
          ? Collections.enumeration(Set.of(NO_WISH))
          : super.getHeaders(name);
    }
  }
}
