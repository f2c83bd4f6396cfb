package org.hearsay.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request and its response. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** What follows the route in the path, decoded, without its first slash; may be empty. */
  public String rest() {
    @Nullable String path = request.getPathInfo();
    return path == null || path.isEmpty() ? "" : path.substring(1);
  }

  /** The method, in capital letters. */
  public String method() {
    return request.getMethod();
  }

  /** All parameters, of the address and of a form, each with all its values as they are. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return parameters;
  }

  /** The media type of the request's body, in small letters; empty if it is not said. */
  public String mediaType() {
    return header("Content-Type").orElse("").replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** How many bytes the request's body has; less than 0 if it is not said. */
  public long contentLength() {
    return request.getContentLengthLong();
  }

  /**
   * The request's body, or its beginning.
   *
   * @param most bytes to read
   */
  public byte[] body(int most) throws IOException {
    try (InputStream in = request.getInputStream()) {
      return in.readNBytes(most);
    }
  }

  /** A parameter, stripped; empty if it is missing or blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  /** A header, with its several values joined. */
  public Optional<String> header(String name) {
    List<String> values = Collections.list(request.getHeaders(name));
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /** What formats the client wants. */
  public Negotiation negotiation() {
    return Negotiation.of(header("Accept").orElse(""));
  }

  /** Whether it is a person's browser that asks. */
  public boolean wantsHtml() {
    return header("Accept").isPresent()
        && negotiation().best(List.of(Format.JSON, Format.HTML)).equals(Optional.of(Format.HTML));
  }

  /** The best of the formats, or a {@link ProblemException} of 406. Says that it depends. */
  public Format negotiated(List<Format> offered) {
    vary("Accept");
    return negotiation()
        .best(offered)
        .orElseThrow(() -> new ProblemException(Problem.notAcceptable(offered)));
  }

  /** Says how the request went, where it is not 200. */
  public void status(int status) {
    response.setStatus(status);
  }

  /** Sets a header of the response. */
  public void header(String name, String value) {
    response.setHeader(name, value);
  }

  /** Says on which header of the request the response depends. */
  public void vary(String header) {
    response.addHeader("Vary", header);
  }

  /** Says what else there is. The target must be an IRI in ASCII. */
  public void link(String target, String relation) {
    response.addHeader("Link", "<%s>; rel=\"%s\"".formatted(HeaderIri.of(target), relation));
  }

  /** Says in which other format this can be had. */
  public void alternate(String target, Format format) {
    response.addHeader(
        "Link",
        "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(HeaderIri.of(target), format.mediaType()));
  }

  /**
   * Sends the validator's headers, and if the client has this representation already also the
   * answer that it has (304).
   *
   * @return whether the response is complete
   */
  public boolean unchanged(Validator validator) {
    String tag = '"' + validator.tag() + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Last-Modified", HTTP_DATE.format(validator.modified()));
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-cache");
    }
    if (!has(tag, validator.modified())) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  /** RFC 9110, section 13.2.2: the entity tag alone decides where there is one. */
  private boolean has(String tag, Instant modified) {
    Optional<String> tags = header("If-None-Match");
    if (tags.isPresent()) {
      return Stream.of(tags.get().split(",", -1))
          .map(it -> it.strip().replaceFirst("^W/", ""))
          .anyMatch(it -> it.equals(tag) || it.equals("*"));
    }
    Optional<String> since = header("If-Modified-Since");
    try {
      return since.isPresent()
          && !modified
              .truncatedTo(ChronoUnit.SECONDS)
              .isAfter(Instant.from(HTTP_DATE.parse(since.get().strip())));
    } catch (DateTimeParseException e) {
      // A date that is none is to be ignored.
      return false;
    }
  }

  /** Sends a text. */
  public void send(Format format, String text) throws IOException {
    send(format.contentType(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends what was made for this request. */
  public void send(String contentType, byte[] body) throws IOException {
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * Sends the client elsewhere on this host.
   *
   * @param path begins with a single slash
   */
  public void redirect(int status, String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("Not a path of this host: '%s'".formatted(path));
    }
    response.setStatus(status);
    response.setHeader("Location", HeaderIri.of(path));
    response.setContentLength(0);
  }

  /** Sends a problem as JSON. */
  public void send(Problem problem) throws IOException {
    sendHead(problem);
    send(Problem.MEDIA_TYPE, problem.json());
  }

  /** Sends a problem as a page. */
  public void send(Problem problem, byte[] html) throws IOException {
    sendHead(problem);
    send(Format.HTML.contentType(), html);
  }

  private void sendHead(Problem problem) {
    response.setStatus(problem.status());
    // What was said of the answer that there now is not.
    for (String header : List.of("ETag", "Last-Modified", "Content-Location", "Link")) {
      response.setHeader(header, null);
    }
    response.setHeader("Cache-Control", "no-store");
    problem.headers().forEach(response::setHeader);
  }
}
