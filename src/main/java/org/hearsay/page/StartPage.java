package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.Counts;
import org.hearsay.vocab.Say;
import org.owasp.encoder.Encode;

/**
 * The first page: how much there is, and what can be asked.
 *
 * @param queries those to list, by their first tag, the tag of most of them first
 */
public record StartPage(List<SavedQuery> queries) {

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
    Map<String, List<SavedQuery>> byTag = new LinkedHashMap<>();
    queries.forEach(it -> byTag.computeIfAbsent(tag(it), ignored -> new ArrayList<>()).add(it));
    return PageTemplate.named("start.html")
        .filled(
            Map.of(
                "style", PageTemplate.named("style.css").html(),
                "articles", number(counts.articles()),
                "statements", number(counts.statements()),
                "entities", number(counts.entities()),
                "quads", number(counts.quads()),
                "query", Encode.forHtmlContent(FIRST_QUERY),
                "queries",
                    byTag.entrySet().stream()
                        .sorted(Comparator.comparingInt(it -> -it.getValue().size()))
                        .map(it -> group(it.getKey(), it.getValue()))
                        .collect(Collectors.joining())));
  }

  private static String tag(SavedQuery query) {
    return query.tags().isEmpty() ? "other" : query.tags().getFirst();
  }

  private static String group(String tag, List<SavedQuery> queries) {
    return queries.stream()
        .map(StartPage::item)
        .collect(
            Collectors.joining(
                "",
                "<section>\n<h3>%s</h3>\n<ul class=\"queries\">\n".formatted(Encode.forHtml(tag)),
                "</ul>\n</section>\n"));
  }

  private static String item(SavedQuery query) {
    return """
    <li id="%s"><a href="%s">%s</a><br><small>%s</small></li>
    """
        .formatted(
            Encode.forHtmlAttribute(query.name()),
            Encode.forHtmlAttribute(QueryLink.withExamples(query).address()),
            Encode.forHtml(query.summary()),
            Encode.forHtml(firstLine(query.description())));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
