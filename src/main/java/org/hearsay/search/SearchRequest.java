package org.hearsay.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;
import org.hearsay.query.SearchWords;
import org.hearsay.vocab.Code;

/**
 * What somebody looks for.
 *
 * @param typed the words as they were typed
 * @param filters what the hits are narrowed to
 * @param page from 1
 */
public record SearchRequest(String typed, Map<Filter, String> filters, int page) {

  static final String STATEMENT = "statement";
  static final String ENTITY = "entity";

  private static final Pattern KEY = Pattern.compile("[0-9a-z][0-9a-z_-]*");
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");
  private static final List<String> DIRECTNESS =
      List.of(
          Code.direct.getLocalName(),
          Code.indirect.getLocalName(),
          Code.mixed.getLocalName(),
          Code.narrative.getLocalName());

  public SearchRequest {
    EnumMap<Filter, String> ordered = new EnumMap<>(Filter.class);
    ordered.putAll(filters);
    filters = Collections.unmodifiableMap(ordered);
  }

  /**
   * Reads the parameters of a request. Any words will do; a filter that cannot be understood is a
   * {@link ProblemException} of 400 that names each.
   *
   * @param parameter a parameter's value by its name
   */
  static SearchRequest of(Function<String, Optional<String>> parameter) {
    List<Fault> faults = new ArrayList<>();
    Map<Filter, String> filters = new EnumMap<>(Filter.class);
    for (Filter filter : Filter.values()) {
      parameter
          .apply(filter.parameter())
          .ifPresent(value -> {
            wrong(filter, value).ifPresent(it -> faults.add(new Fault(filter.parameter(), it)));
            filters.put(filter, value);
          });
    }
    String page = parameter.apply("page").orElse("1");
    if (!PAGE.matcher(page).matches()) {
      faults.add(new Fault("page", "'%s' is no number of a page".formatted(page)));
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(
          new Problem(400, "Bad request", "It is not clear what is wanted.", faults, Map.of()));
    }
    return new SearchRequest(parameter.apply("q").orElse(""), filters, Integer.parseInt(page));
  }

  private static Optional<String> wrong(Filter filter, String value) {
    return switch (filter) {
      case OUTLET, SPEAKER ->
          KEY.matcher(value).matches()
              ? Optional.empty()
              : Optional.of("'%s' is no key such as mara-teld".formatted(value));
      case FROM, TO ->
          isDay(value)
              ? Optional.empty()
              : Optional.of("'%s' is no day such as 2025-01-31".formatted(value));
      case DIRECTNESS -> oneOf(DIRECTNESS, value);
      case KIND -> oneOf(kinds(), value);
    };
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Optional<String> oneOf(List<String> values, String value) {
    return values.contains(value)
        ? Optional.empty()
        : Optional.of("'%s' is none of %s".formatted(value, String.join(", ", values)));
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of(STATEMENT, ENTITY));
    Arrays.stream(EntityKind.values()).map(EntityKind::label).forEach(kinds::add);
    return kinds;
  }

  /** The words to look for: the first of very many. */
  SearchWords words() {
    return SearchWords.of(typed).first();
  }

  /** Whether words were left out because there are too many. */
  public boolean cut() {
    return SearchWords.of(typed).terms().size() > SearchWords.MOST;
  }

  /** What the hits are narrowed to by this. */
  public Optional<String> filter(Filter filter) {
    return Optional.ofNullable(filters.get(filter));
  }

  /** A day that the hits are narrowed to. */
  Optional<LocalDate> day(Filter filter) {
    return filter(filter).map(LocalDate::parse);
  }

  /** Whether it is for statements alone: they have outlets, speakers and days, names have not. */
  boolean forStatements() {
    return filter(Filter.KIND).equals(Optional.of(STATEMENT))
        || filters.keySet().stream().anyMatch(it -> it != Filter.KIND);
  }

  /** Whether it is for names alone. */
  boolean forNames() {
    return filter(Filter.KIND).filter(it -> !it.equals(STATEMENT)).isPresent();
  }

  /** The same narrowed, from the first page. */
  SearchRequest with(Map<Filter, String> more) {
    Map<Filter, String> all = new EnumMap<>(Filter.class);
    all.putAll(filters);
    all.putAll(more);
    return new SearchRequest(typed, all, 1);
  }

  /** The same not narrowed by these, from the first page. */
  SearchRequest without(List<Filter> fewer) {
    Map<Filter, String> all = new EnumMap<>(Filter.class);
    all.putAll(filters);
    fewer.forEach(all::remove);
    return new SearchRequest(typed, all, 1);
  }

  /** Another page of the same. */
  SearchRequest onPage(int number) {
    return new SearchRequest(typed, filters, number);
  }

  /** Its query string: one and the same for all requests that ask the same. */
  public String parameters() {
    StringBuilder text = new StringBuilder("q=" + encoded(typed));
    filters.forEach((filter, value) ->
        text.append('&').append(filter.parameter()).append('=').append(encoded(value)));
    if (page > 1) {
      text.append("&page=").append(page);
    }
    return text.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
