package org.hearsay.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.Entities;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.Counts;
import org.hearsay.vocab.Say;
import org.owasp.encoder.Encode;

/**
 * The first page: how much there is, and what can be asked.
 *
 * @param entities those of the store
 * @param queries those to list
 */
public record StartPage(Entities entities, List<SavedQuery> queries) {

  private static final String FIRST_QUERY =
      """
      PREFIX say: <%s>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?who ?said WHERE {
        ?statement say:speaker/rdfs:label ?who ; say:text ?said .
      }
      ORDER BY ?who
      LIMIT 20
      """
          .formatted(Say.NS);

  public StartPage {
    queries = List.copyOf(queries);
  }

  /** The page as HTML. */
  public String html(Counts counts) {
    return PageTemplate.named("start.html")
        .filled(
            Map.of(
                "endpoint", "/sparql",
                "articles", number(counts.articles()),
                "statements", number(counts.statements()),
                "entities", number(counts.entities()),
                "quads", number(counts.quads()),
                "query", Encode.forHtmlContent(FIRST_QUERY),
                "queries", queries.stream().map(this::section).collect(Collectors.joining())));
  }

  private String section(SavedQuery saved) {
    return """
    <section id="%s">
    <h3>%s</h3>
    <p class="description">%s</p>
    %s<p><a href="/sparql?query=%s&amp;format=text">Run it</a>%s</p>
    <pre>%s</pre>
    </section>
    """
        .formatted(
            Encode.forHtmlAttribute(saved.name()),
            Encode.forHtml(saved.summary()),
            Encode.forHtml(saved.description()),
            parameters(saved.parameters()),
            Encode.forHtmlAttribute(
                URLEncoder.encode(
                    saved.query(examples(saved), entities).serialize(), StandardCharsets.UTF_8)),
            saved.parameters().stream().anyMatch(Parameter::required) ? " with the examples" : "",
            Encode.forHtml(command(saved)));
  }

  private static String parameters(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    return parameters.stream()
        .map(StartPage::row)
        .collect(
            Collectors.joining(
                "", "<table>\n<tr><th>parameter</th><th>type</th><th></th></tr>\n", "</table>\n"));
  }

  private static String row(Parameter parameter) {
    String note =
        (parameter.required() ? "needed" : "optional")
            + (parameter.description().isEmpty() ? "" : "; " + parameter.description())
            + parameter.byDefault().map(value -> "; default " + value).orElse("")
            + (parameter.choices().isEmpty()
                ? ""
                : "; one of " + String.join(", ", parameter.choices()))
            + parameter.example().map(value -> "; such as " + value).orElse("");
    return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            Encode.forHtml(parameter.name()),
            Encode.forHtml(parameter.type().label()),
            Encode.forHtml(note));
  }

  private static String command(SavedQuery saved) {
    return examples(saved).entrySet().stream()
        .map(value -> " --param '%s=%s'".formatted(value.getKey(), value.getValue()))
        .collect(Collectors.joining("", "hearsay query " + saved.name(), ""));
  }

  /** The examples of the parameters that the query cannot do without. */
  private static Map<String, String> examples(SavedQuery saved) {
    Map<String, String> examples = new LinkedHashMap<>();
    saved.parameters().stream()
        .filter(Parameter::required)
        .forEach(
            parameter -> parameter.example().ifPresent(it -> examples.put(parameter.name(), it)));
    return examples;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
