package org.hearsay.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.AnswerWriter;
import org.hearsay.query.Page;
import org.hearsay.query.Parameter;
import org.hearsay.query.ParameterType;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.ShortTerms;
import org.owasp.encoder.Encode;

/**
 * A question and its answer: a saved query with a form for its parameters, or any query.
 *
 * @param base what the store's IRIs begin with
 */
public record AnswerPage(String base) {

  /**
   * The answer of a saved query.
   *
   * @param page what was asked for: one row more than is to be shown
   */
  public String html(SavedQuery query, Map<String, String> values, QueryAnswer answer, Page page) {
    int most = (int) (page.limit() - 1);
    if (!(answer instanceof QueryAnswer.Rows rows) || rows.rows().size() <= most) {
      return saved(query, values, shown(answer, page.offset()));
    }
    QueryAnswer.Rows first =
        new QueryAnswer.Rows(rows.columns(), rows.rows().subList(0, most), rows.prefixes());
    String next = new QueryLink(query.name(), values).address(page.offset() + most);
    return saved(
        query,
        values,
        shown(first, page.offset())
            + "<p><a href=\"%s\">More</a></p>\n".formatted(Encode.forHtmlAttribute(next)));
  }

  /** The question alone, with what is wrong with its values. */
  public String html(SavedQuery query, Map<String, String> values, List<String> problems) {
    return saved(query, values, problems(problems));
  }

  /** The answer of any query. */
  public String html(String sparql, QueryAnswer answer) {
    return own(sparql, shown(answer, 0));
  }

  /** Any query, with what is wrong with it. */
  public String html(String sparql, List<String> problems) {
    return own(sparql, problems(problems));
  }

  private static String saved(SavedQuery query, Map<String, String> values, String answer) {
    return filled(
        query.summary(),
        "<p class=\"description\">%s</p>\n".formatted(Encode.forHtml(query.description())),
        form(query, values),
        answer
            + "<h2>The same on the command line</h2>\n<pre>%s</pre>\n"
                .formatted(Encode.forHtml(new QueryLink(query.name(), values).command()))
            + "<h2>In SPARQL</h2>\n<pre>%s</pre>\n".formatted(Encode.forHtml(query.sparql())));
  }

  private static String own(String sparql, String answer) {
    String form =
        """
        <form action="/query" method="get">
        <p><label for="query">A query in SPARQL</label></p>
        <textarea id="query" name="query" rows="12" spellcheck="false">%s</textarea>
        <p><button>Run</button></p>
        </form>
        """
            .formatted(Encode.forHtmlContent(sparql));
    return filled("A query", "", form, answer);
  }

  private static String filled(String title, String description, String form, String answer) {
    return PageTemplate.named("answer.html")
        .filled(
            Map.of(
                "style", PageTemplate.named("style.css").html(),
                "title", Encode.forHtml(title),
                "description", description,
                "form", form,
                "answer", answer));
  }

  private static String form(SavedQuery query, Map<String, String> values) {
    if (query.parameters().isEmpty()) {
      return "";
    }
    return query.parameters().stream()
        .map(it -> field(it, values.getOrDefault(it.name(), "")))
        .collect(
            Collectors.joining(
                "",
                "<form class=\"fields\" action=\"/query/%s\" method=\"get\">\n"
                    .formatted(Encode.forHtmlAttribute(query.name())),
                "<p><button>Ask</button></p>\n</form>\n"));
  }

  private static String field(Parameter parameter, String value) {
    String name = Encode.forHtmlAttribute(parameter.name());
    String hint =
        parameter.description()
            + parameter.byDefault().map(it -> " (else %s)".formatted(it)).orElse("")
            + (parameter.required() ? "" : "; optional");
    return "<p><label for=\"%s\">%s</label> %s<br><small>%s</small></p>\n"
        .formatted(name, name, input(parameter, name, value), Encode.forHtml(hint));
  }

  private static String input(Parameter parameter, String name, String value) {
    String required = parameter.required() ? " required" : "";
    if (!parameter.choices().isEmpty()) {
      return parameter.choices().stream()
          .map(it -> option(it, value))
          .collect(
              Collectors.joining(
                  "",
                  "<select id=\"%s\" name=\"%s\"%s><option value=\"\"></option>"
                      .formatted(name, name, required),
                  "</select>"));
    }
    String type = parameter.type() == ParameterType.DATE ? "date" : "text";
    return "<input type=\"%s\" id=\"%s\" name=\"%s\" value=\"%s\" placeholder=\"%s\"%s>"
        .formatted(
            type,
            name,
            name,
            Encode.forHtmlAttribute(value),
            Encode.forHtmlAttribute(parameter.example().orElse("")),
            required);
  }

  private static String option(String choice, String value) {
    return "<option%s>%s</option>"
        .formatted(choice.equals(value) ? " selected" : "", Encode.forHtml(choice));
  }

  private static String problems(List<String> problems) {
    return problems.stream()
        .map(it -> "<li>%s</li>\n".formatted(Encode.forHtml(it)))
        .collect(Collectors.joining("", "<ul class=\"problems\" role=\"alert\">\n", "</ul>\n"));
  }

  private String shown(QueryAnswer answer, long offset) {
    return switch (answer) {
      case QueryAnswer.Rows rows -> count(rows.rows().size(), offset) + table(rows);
      case QueryAnswer.Truth truth -> text(truth);
      case QueryAnswer.Triples triples -> text(triples);
    };
  }

  private String text(QueryAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(base).write(answer, AnswerFormat.TABLE, out);
    return "<pre>%s</pre>\n".formatted(Encode.forHtml(out.toString(StandardCharsets.UTF_8)));
  }

  private static String count(int rows, long offset) {
    String which = offset == 0 ? "" : " from row %d".formatted(offset + 1);
    return "<p class=\"count\">%d row%s%s</p>\n".formatted(rows, rows == 1 ? "" : "s", which);
  }

  private String table(QueryAnswer.Rows rows) {
    if (rows.rows().isEmpty()) {
      return "";
    }
    ShortTerms terms = new ShortTerms(base, rows.prefixes());
    String head =
        rows.columns().stream()
            .map(it -> "<th scope=\"col\">%s</th>".formatted(Encode.forHtml(it)))
            .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
    String body =
        rows.rows().stream()
            .map(row -> row(rows.columns(), row, terms))
            .collect(Collectors.joining("", "<tbody>\n", "</tbody>\n"));
    return "<table class=\"answer\">\n%s%s</table>\n".formatted(head, body);
  }

  private static String row(List<String> columns, Map<String, Node> row, ShortTerms terms) {
    return columns.stream()
        .map(column -> cell(column, Optional.ofNullable(row.get(column)), terms))
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String cell(String column, Optional<Node> term, ShortTerms terms) {
    if (term.isEmpty()) {
      return "<td class=\"none\"></td>";
    }
    Node value = term.get();
    return "<td class=\"%s\" data-column=\"%s\"%s>%s</td>"
        .formatted(
            kind(value),
            Encode.forHtmlAttribute(column),
            value.isURI() ? " title=\"%s\"".formatted(Encode.forHtmlAttribute(value.getURI())) : "",
            Encode.forHtml(terms.of(value)));
  }

  private static String kind(Node value) {
    if (value.isURI()) {
      return "iri";
    }
    boolean plain = value.isLiteral() && value.getLiteralLanguage().isEmpty();
    return plain && value.getLiteralLexicalForm().matches("[-0-9./]+") ? "figure" : "words";
  }
}
