package org.hearsay.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.SavedQuery;

/**
 * A question with a form for what it asks for, and its answer.
 *
 * @param link to it with the values that were given
 * @param problems what is wrong with them
 * @param answer none before it is asked, and none if there are problems
 */
public record QueryPage(
    SavedQuery query,
    QueryLink link,
    List<QueryField> fields,
    List<String> problems,
    Optional<Answer> answer) {

  /** How many rows can be had at once. */
  public static final int MOST_ROWS = 10_000;

  /**
   * What was answered: a table, or text where it is no rows.
   *
   * @param from the number of the first row
   * @param previous where the rows before are
   * @param next where the rows after are
   */
  public record Answer(
      Optional<AnswerTable> table,
      String text,
      Optional<Chart> chart,
      long from,
      Optional<String> previous,
      Optional<String> next) {

    /** How many rows there are, and which. */
    public String count() {
      int rows = table.map(it -> it.rows().size()).orElse(0);
      if (from > 1 || next.isPresent()) {
        return rows == 0 ? "No more rows" : "Rows %d to %d".formatted(from, from + rows - 1);
      }
      return rows == 0 ? "Nothing found" : "%d row%s".formatted(rows, rows == 1 ? "" : "s");
    }
  }

  public QueryPage {
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** The question before it is asked, or with what is wrong with how it was. */
  public static QueryPage asking(SavedQuery query, QueryLink link, List<String> problems) {
    return new QueryPage(query, link, fields(query, link), problems, Optional.empty());
  }

  /** The question with an answer that is rows. */
  public static QueryPage answered(
      SavedQuery query,
      QueryLink link,
      QueryAnswer.Rows rows,
      long from,
      Optional<String> previous,
      Optional<String> next,
      Site site) {
    return new QueryPage(
        query,
        link,
        fields(query, link),
        List.of(),
        Optional.of(
            new Answer(
                Optional.of(AnswerTable.of(rows, site)),
                "",
                new AnswerChart(query, site).of(rows),
                from,
                previous,
                next)));
  }

  /** The question with an answer that is no rows. */
  public static QueryPage answered(SavedQuery query, QueryLink link, String text) {
    return new QueryPage(
        query,
        link,
        fields(query, link),
        List.of(),
        Optional.of(
            new Answer(
                Optional.empty(), text, Optional.empty(), 1, Optional.empty(), Optional.empty())));
  }

  private static List<QueryField> fields(SavedQuery query, QueryLink link) {
    return query.parameters().stream()
        .map(it -> QueryField.of(it, link.values().getOrDefault(it.name(), "")))
        .toList();
  }

  /**
   * Where the answer is, with as many rows as can be had at once.
   *
   * @param ending of the format, with its dot
   */
  public String download(Site site, String ending) {
    return link.with("page_size", Integer.toString(MOST_ROWS)).answer(site, ending);
  }

  /** What to give it a try with, if it needs to be given anything. */
  public Optional<QueryLink> example() {
    QueryLink example = QueryLink.withExamples(query);
    return example.values().isEmpty() ? Optional.empty() : Optional.of(example);
  }
}
