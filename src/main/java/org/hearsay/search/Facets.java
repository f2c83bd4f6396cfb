package org.hearsay.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to narrow hits.
 *
 * @param request what the hits are of
 * @param entityPrefix what the IRIs of entities begin with
 * @param name the name of an entity by its IRI
 */
record Facets(SearchRequest request, String entityPrefix, UnaryOperator<String> name) {

  private static final int MOST_VALUES = 12;

  List<Facet> of(List<Facts> statements, List<NameHit> names) {
    return Stream.of(
            new Facet(Filter.KIND.parameter(), "Kind", kinds(statements.size(), names)),
            new Facet(
                Filter.SPEAKER.parameter(),
                "Speaker",
                entities(Filter.SPEAKER, statements, it -> it.speakers().stream())),
            new Facet(
                Filter.OUTLET.parameter(),
                "Outlet",
                entities(Filter.OUTLET, statements, it -> it.outlet().stream())),
            new Facet("date", "Date", periods(statements)),
            new Facet(Filter.DIRECTNESS.parameter(), "Directness", directness(statements)))
        .filter(it -> it.values().size() > 1)
        .toList();
  }

  private List<Facet.Value> kinds(int statements, List<NameHit> names) {
    List<Facet.Value> values = new ArrayList<>();
    if (statements > 0 && !names.isEmpty()) {
      values.add(value(Filter.KIND, SearchRequest.STATEMENT, "statements", statements));
    }
    Map<EntityKind, Long> counts = counts(names.stream().map(NameHit::kind));
    Stream.of(EntityKind.values())
        .filter(counts::containsKey)
        .forEach(it ->
            values.add(value(Filter.KIND, it.label(), it.several(), counts.getOrDefault(it, 0L))));
    return values;
  }

  private List<Facet.Value> entities(
      Filter filter, List<Facts> statements, Function<Facts, Stream<String>> of) {
    Map<String, Long> counts =
        counts(statements.stream().flatMap(of).filter(it -> it.startsWith(entityPrefix)));
    return mostFirst(counts)
        .map(it ->
            value(
                filter,
                it.getKey().substring(entityPrefix.length()),
                name.apply(it.getKey()),
                it.getValue()))
        .toList();
  }

  private List<Facet.Value> directness(List<Facts> statements) {
    return mostFirst(counts(statements.stream().map(Facts::directness).filter(it -> !it.isEmpty())))
        .map(it -> value(Filter.DIRECTNESS, it.getKey(), it.getKey(), it.getValue()))
        .toList();
  }

  /** Years, or months if all is of one year. */
  private List<Facet.Value> periods(List<Facts> statements) {
    Map<Year, Long> years =
        new TreeMap<>(counts(statements.stream().flatMap(it -> it.day().stream()).map(Year::from)));
    if (years.size() > 1) {
      return years.entrySet().stream()
          .map(it ->
              period(
                  it.getKey().toString(),
                  it.getKey().atDay(1),
                  it.getKey().atMonth(12).atEndOfMonth(),
                  it.getValue()))
          .toList();
    }
    Map<YearMonth, Long> months =
        new TreeMap<>(
            counts(statements.stream().flatMap(it -> it.day().stream()).map(YearMonth::from)));
    return months.entrySet().stream()
        .map(it ->
            period(
                it.getKey().toString(),
                it.getKey().atDay(1),
                it.getKey().atEndOfMonth(),
                it.getValue()))
        .toList();
  }

  private Facet.Value period(String label, LocalDate first, LocalDate last, long count) {
    Map<Filter, String> days = Map.of(Filter.FROM, first.toString(), Filter.TO, last.toString());
    return new Facet.Value(label, label, count, request.with(days));
  }

  private Facet.Value value(Filter filter, String value, String label, long count) {
    return new Facet.Value(value, label, count, request.with(new EnumMap<>(Map.of(filter, value))));
  }

  private static <T> Map<T, Long> counts(Stream<T> values) {
    return values.collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private static Stream<Map.Entry<String, Long>> mostFirst(Map<String, Long> counts) {
    Comparator<Map.Entry<String, Long>> byCount = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .sorted(byCount.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES);
  }
}
