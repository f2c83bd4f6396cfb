package org.hearsay.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQuery;

/**
 * The way to an answer: by link, or by command.
 *
 * @param query the name of a saved query
 * @param values by parameter
 */
record QueryLink(String query, Map<String, String> values) {

  QueryLink {
    values = new LinkedHashMap<>(values);
  }

  /** With the examples of the parameters that the query cannot do without. */
  static QueryLink withExamples(SavedQuery query) {
    Map<String, String> examples = new LinkedHashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(
            parameter -> parameter.example().ifPresent(it -> examples.put(parameter.name(), it)));
    return new QueryLink(query.name(), examples);
  }

  String address() {
    String parameters =
        values.entrySet().stream()
            .map(it -> it.getKey() + "=" + encoded(it.getValue()))
            .collect(Collectors.joining("&"));
    return "/query/" + query + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** As a value in an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  String address(long offset) {
    String address = address();
    return address + (address.contains("?") ? "&" : "?") + "offset=" + offset;
  }

  String command() {
    return values.entrySet().stream()
        .map(it -> " --param '%s=%s'".formatted(it.getKey(), it.getValue().replace("'", "'\\''")))
        .collect(Collectors.joining("", "hearsay query " + query, ""));
  }
}
