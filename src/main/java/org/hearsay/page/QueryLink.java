package org.hearsay.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.SavedQuery;

/**
 * The way to an answer: by link, or by command.
 *
 * @param query the name of a saved query
 * @param values by parameter
 */
public record QueryLink(String query, Map<String, String> values) {

  public QueryLink {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** With the examples of the parameters that the query cannot do without. */
  public static QueryLink withExamples(SavedQuery query) {
    return new QueryLink(query.name(), query.examples());
  }

  /** The same with another value. */
  public QueryLink with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new QueryLink(query, more);
  }

  /** The address of the page. */
  public String page(Site site) {
    return at(site.path("queries/" + query));
  }

  /**
   * The address of the answer alone.
   *
   * @param ending of the format with its dot, or empty to let the client negotiate
   */
  public String answer(Site site, String ending) {
    return at(site.path("api/" + query + ending));
  }

  /** The address of the query in SPARQL, with the values in place. */
  public String sparql(Site site) {
    return at(site.path("queries/" + query + ".rq"));
  }

  /** The address of the editor with the query in it. */
  public String editor(Site site) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("saved", query));
    all.putAll(values);
    return new QueryLink(query, all).at(site.path("ui/sparql"));
  }

  private String at(String path) {
    String parameters =
        values.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return path + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** As a value in an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What to type in a shell. */
  public String command() {
    return values.entrySet().stream()
        .map(it -> " --param '%s=%s'".formatted(it.getKey(), it.getValue().replace("'", "'\\''")))
        .collect(Collectors.joining("", "hearsay query " + query, ""));
  }
}
