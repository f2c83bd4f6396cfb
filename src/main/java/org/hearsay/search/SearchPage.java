package org.hearsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.page.Site;
import org.hearsay.query.SearchWords;

/**
 * What was found, for people.
 *
 * @param site where links lead
 */
public record SearchPage(SearchResult result, Site site) {

  /** A filter that is on. */
  public record Chosen(String label, String without) {}

  private SearchRequest request() {
    return result.request();
  }

  /** What was typed. */
  public String typed() {
    return request().typed();
  }

  /** The title. */
  public String title() {
    return typed().isEmpty() ? "Search" : "Search: " + typed();
  }

  /** How much was found, in words. */
  public String summary() {
    if (typed().isEmpty()) {
      return "Names of people, organisations and places, and the words of statements. All words"
          + " must occur; “words between quotation marks” one after the other; a word may end in *.";
    }
    if (!result.asked()) {
      return "There is no word in it to look for.";
    }
    String found = request().forNames() ? names() : statements();
    return request().cut()
        ? found + " Looked for the first %d words only.".formatted(SearchWords.MOST)
        : found;
  }

  private String names() {
    return counted(result.namesFound(), "name") + ".";
  }

  private String statements() {
    if (result.more() && request().forStatements()) {
      return "%s among the %s that match best."
          .formatted(counted(result.statementsFound(), "statement"), number(result.lookedAt()));
    }
    return result.more()
        ? "More than %s; the best of them."
            .formatted(counted(result.statementsFound(), "statement"))
        : counted(result.statementsFound(), "statement") + ".";
  }

  private static String counted(long count, String what) {
    return count == 0 ? "No " + what : number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A number for people. */
  public String count(Facet.Value value) {
    return number(value.count());
  }

  /** Names that are not shown. */
  public long namesLeft() {
    return request().forNames() || request().page() > 1
        ? 0
        : result.namesFound() - result.names().size();
  }

  /** All names. */
  public String allNames() {
    return path(request().with(Map.of(Filter.KIND, SearchRequest.ENTITY)));
  }

  /** The search of a request. */
  public String path(SearchRequest other) {
    return site.path("search?" + other.parameters());
  }

  /** The filters that are on, a period as one. */
  public List<Chosen> chosen() {
    List<Chosen> chosen = new ArrayList<>();
    request()
        .filters()
        .forEach((filter, value) ->
            chosen.add(
                new Chosen(
                    filter.parameter() + ": " + result.labels().getOrDefault(filter, value),
                    path(request().without(List.of(filter))))));
    return chosen;
  }

  /** The page before. */
  public Optional<String> previous() {
    return request().page() > 1
        ? Optional.of(
            path(request().onPage(Math.min(request().page() - 1, Math.max(1, result.pages())))))
        : Optional.empty();
  }

  /** The page after. */
  public Optional<String> next() {
    return request().page() < result.pages()
        ? Optional.of(path(request().onPage(request().page() + 1)))
        : Optional.empty();
  }

  /** Which page it is. */
  public String which() {
    return "Page %d of %d".formatted(request().page(), Math.max(1, result.pages()));
  }

  /** The value of a field of the form. */
  public String field(String name) {
    return request().filters().entrySet().stream()
        .filter(it -> it.getKey().parameter().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** The filters that the form keeps as they are. */
  public List<String> kept() {
    return List.of(
        Filter.KIND.parameter(),
        Filter.OUTLET.parameter(),
        Filter.SPEAKER.parameter(),
        Filter.DIRECTNESS.parameter());
  }

  /** The same for programs. */
  public String json() {
    return site.path("search.json?" + request().parameters());
  }
}
