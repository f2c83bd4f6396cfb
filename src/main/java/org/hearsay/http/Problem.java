package org.hearsay.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a request got no answer (RFC 9457). It never tells what the server looks like inside.
 *
 * @param status of HTTP, 300 to 599
 * @param title what is wrong with requests of this kind
 * @param detail what is wrong with this one, and maybe what to do
 * @param errors each thing that is wrong, if there may be several
 * @param headers that go with it, such as Retry-After
 */
public record Problem(
    int status, String title, String detail, List<Fault> errors, Map<String, String> headers) {

  /** The media type of {@link #json}. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One thing that is wrong. */
  public record Fault(String name, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public Problem(int status, String title, String detail) {
    this(status, title, detail, List.of(), Map.of());
  }

  /** The same with another header. */
  public Problem with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Problem(status, title, detail, errors, more);
  }

  /** The same with each thing that is wrong. */
  public Problem with(List<Fault> faults) {
    return new Problem(status, title, detail, faults, headers);
  }

  /** There is nothing at the address. */
  public static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  /** The client takes none of the formats that there are. */
  public static Problem notAcceptable(List<Format> offered) {
    String types = String.join(", ", offered.stream().map(Format::mediaType).toList());
    return new Problem(406, "Not acceptable", "It can be had as " + types + ".");
  }

  /** As a program reads it. */
  byte[] json() {
    ObjectNode object = JSON.createObjectNode();
    object.put("type", "about:blank").put("title", title).put("status", status);
    object.put("detail", detail);
    if (!errors.isEmpty()) {
      ArrayNode array = object.putArray("errors");
      errors.forEach(it -> array.addObject().put("name", it.name()).put("detail", it.detail()));
    }
    return object.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }
}
