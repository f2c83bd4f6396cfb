package org.hearsay.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.ShortTerms;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;

/**
 * The rows of an answer as a page shows them.
 *
 * @param rows as long as there are columns each
 */
public record AnswerTable(List<String> columns, List<List<AnswerTable.Cell>> rows) {

  /**
   * What is in a row's column.
   *
   * @param text empty if there is nothing
   * @param kind by which a style sheet knows it: none, iri, figure or words
   * @param whole the whole IRI, for those who point at the cell; empty for texts
   * @param link where it leads
   */
  public record Cell(
      String column, String text, String kind, String whole, Optional<String> link) {}

  public AnswerTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static AnswerTable of(QueryAnswer.Rows answer, Site site) {
    ShortTerms terms = new ShortTerms(site.base(), answer.prefixes());
    return new AnswerTable(
        answer.columns(),
        answer.rows().stream().map(row -> cells(answer.columns(), row, terms, site)).toList());
  }

  private static List<Cell> cells(
      List<String> columns, Map<String, Node> row, ShortTerms terms, Site site) {
    return columns.stream()
        .map(column ->
            Optional.ofNullable(row.get(column))
                .map(term -> cell(column, term, terms, site))
                .orElseGet(() -> new Cell(column, "", "none", "", Optional.empty())))
        .toList();
  }

  private static Cell cell(String column, Node term, ShortTerms terms, Site site) {
    return new Cell(
        column,
        terms.of(term),
        kind(term),
        term.isURI() ? term.getURI() : "",
        term.isURI() ? link(term.getURI(), site) : Optional.empty());
  }

  /** Terms of our own vocabulary are explained by this site, wherever their namespace is. */
  static Optional<String> link(String iri, Site site) {
    if (iri.startsWith(Say.NS) || iri.startsWith(Code.NS)) {
      return Optional.of(site.path("ontology#" + iri.substring(iri.indexOf('#') + 1)));
    }
    return site.link(iri);
  }

  private static String kind(Node value) {
    if (value.isURI()) {
      return "iri";
    }
    boolean plain = value.isLiteral() && value.getLiteralLanguage().isEmpty();
    return plain && value.getLiteralLexicalForm().matches("[-0-9./]+") ? "figure" : "words";
  }
}
