package org.hearsay.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.http.Exchange;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;
import org.hearsay.page.QueryLink;
import org.hearsay.page.QueryPage;
import org.hearsay.query.Page;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQuery;

/**
 * What a client wants of a saved query.
 *
 * @param values by parameter, stripped, without those that are blank; in the query's order, then
 *     those that it does not know
 * @param page from 1
 * @param pageSize how many rows a page has at most
 * @param ownSize whether the client chose the size
 * @param excel whether CSV is for a spreadsheet
 */
record AnswerRequest(
    SavedQuery query,
    Map<String, String> values,
    int page,
    int pageSize,
    boolean ownSize,
    boolean excel) {

  /** No page is longer. */
  static final int LONGEST_PAGE = QueryPage.MOST_ROWS;

  static final String PAGE = "page";
  static final String PAGE_SIZE = "page_size";
  static final String CSV = "csv";

  private static final int USUAL_PAGE = 100;
  private static final int LAST_PAGE = 100_000;
  private static final String EXCEL = "excel";
  private static final Set<String> OURS = Set.of(PAGE, PAGE_SIZE, CSV);

  /** Reads a request, or throws a {@link ProblemException} that names what is wrong with it. */
  static AnswerRequest of(Exchange exchange, SavedQuery query) {
    List<Fault> repeated =
        exchange.parameters().entrySet().stream()
            .filter(it -> it.getValue().size() > 1)
            .map(it -> new Fault(it.getKey(), "given more than once"))
            .toList();
    if (!repeated.isEmpty()) {
      throw new ProblemException(wrong(repeated));
    }
    Optional<String> csv = exchange.parameter(CSV);
    if (csv.isPresent() && !csv.get().equals(EXCEL)) {
      throw new ProblemException(
          wrong(List.of(new Fault(CSV, "'%s' is not excel".formatted(csv.get())))));
    }
    List<Fault> faults = new ArrayList<>();
    int page = number(exchange, PAGE, LAST_PAGE, 1, faults);
    int size =
        number(exchange, PAGE_SIZE, LONGEST_PAGE, query.pageSize().orElse(USUAL_PAGE), faults);
    if (!faults.isEmpty()) {
      throw new ProblemException(
          new Problem(422, "No such page", "Pages cannot be had like this.").with(faults));
    }
    return new AnswerRequest(
        query,
        values(exchange, query),
        page,
        size,
        exchange.parameter(PAGE_SIZE).isPresent(),
        csv.isPresent());
  }

  /** Parameters are wrong. */
  static Problem wrong(List<Fault> faults) {
    return new Problem(
            400,
            "Wrong parameters",
            "It cannot be asked so: see the errors, one for each parameter.")
        .with(faults);
  }

  private static Map<String, String> values(Exchange exchange, SavedQuery query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      exchange.parameter(parameter.name()).ifPresent(it -> values.put(parameter.name(), it));
    }
    exchange.parameters().keySet().stream()
        .filter(it -> !OURS.contains(it) && !values.containsKey(it))
        .filter(it -> query.parameters().stream().noneMatch(known -> known.name().equals(it)))
        .forEach(it -> values.put(it, exchange.parameter(it).orElse("")));
    return values;
  }

  private static int number(
      Exchange exchange, String name, int most, int otherwise, List<Fault> faults) {
    Optional<String> given = exchange.parameter(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    int value = given.get().matches("[0-9]{1,9}") ? Integer.parseInt(given.get()) : 0;
    if (value < 1 || value > most) {
      faults.add(new Fault(name, "'%s' is no number from 1 to %d".formatted(given.get(), most)));
    }
    return value;
  }

  /** The rows of the page, and one more, which tells whether there is another page. */
  Page rows() {
    return new Page(before(), pageSize + 1L);
  }

  /** How many rows there are on the pages before. */
  long before() {
    return (page - 1L) * pageSize;
  }

  /** Where the same page is. */
  QueryLink link() {
    QueryLink link = new QueryLink(query.name(), values);
    return ownSize ? link.with(PAGE_SIZE, Integer.toString(pageSize)) : link;
  }

  /** Where another page of the same is. */
  QueryLink link(int other) {
    return other == 1 ? link() : link().with(PAGE, Integer.toString(other));
  }

  /** The same text for all requests that have the same answer. */
  String key() {
    return "%s|%d|%d|%s".formatted(query.name(), page, pageSize, values);
  }
}
