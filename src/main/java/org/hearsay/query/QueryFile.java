package org.hearsay.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.hearsay.query.QueryHeader.ParameterHeader;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;

/**
 * One {@code .rq} file: a header in lines that begin with {@code #+}, which together are YAML, and
 * the query, for which they are comments. Every fault is an exception that names file and line.
 *
 * @param location as faults name it
 */
record QueryFile(String location, String text) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern PARAMETER = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** Those by which a client says how it wants the answer. */
  private static final Set<String> RESERVED = Set.of("page", "csv", "format");

  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]*)(s|m|h)");

  SavedQuery read(String name) {
    if (!NAME.matcher(name).matches()) {
      throw fault(1, "the file's name is not made of small letters, digits and hyphens");
    }
    QueryHeader header = header();
    String sparql = checkedSparql();
    List<Parameter> parameters = new ArrayList<>();
    if (header.params() != null) {
      header.params().forEach((key, value) -> parameters.add(parameter(key, value, sparql)));
    }
    return new SavedQuery(
        name,
        needed("summary", header.summary()),
        needed("description", header.description()).strip(),
        header.tags() == null ? List.of() : header.tags(),
        parameters,
        Optional.ofNullable(header.pagination()),
        duration("timeout", header.timeout()),
        duration("cache", header.cache()),
        view(header.view()),
        text);
  }

  private QueryHeader header() {
    return new HeaderText(location, text).read(QueryHeader::read);
  }

  /** The query as Jena writes it, hence without comments. */
  private String checkedSparql() {
    try {
      return ReadOnlyQuery.parse(text).serialize();
    } catch (RefusedQueryException e) {
      int line = e.getCause() instanceof QueryParseException parse ? parse.getLine() : 1;
      throw fault(Math.max(1, line), String.valueOf(e.getMessage()));
    }
  }

  private Parameter parameter(String name, @Nullable ParameterHeader header, String sparql) {
    if (!PARAMETER.matcher(name).matches() || RESERVED.contains(name)) {
      throw fault(lineOf(name), "'%s' is no name for a parameter".formatted(name));
    }
    if (header == null || header.type() == null) {
      throw fault(lineOf(name), "the parameter %s has no type".formatted(name));
    }
    String variable = "[?$]" + name + "(?![A-Za-z0-9_])";
    if (!Pattern.compile(variable).matcher(sparql).find()) {
      throw fault(lineOf(name), "the query does not use the parameter %s".formatted(name));
    }
    if (Pattern.compile("(?i)\\bAS\\s+" + variable).matcher(sparql).find()) {
      throw fault(lineOf(name), "the query itself binds the parameter %s".formatted(name));
    }
    Parameter parameter =
        new Parameter(
            name,
            header.type(),
            header.description() == null ? "" : header.description(),
            header.required(),
            Optional.ofNullable(header.byDefault()),
            Optional.ofNullable(header.example()),
            header.choices() == null ? List.of() : header.choices());
    checkValues(parameter);
    return parameter;
  }

  private void checkValues(Parameter parameter) {
    if (parameter.required() && parameter.byDefault().isPresent()) {
      throw fault(lineOf(parameter.name()), parameter.name() + " is required, so has no default");
    }
    if (parameter.required() && parameter.example().isEmpty()) {
      throw fault(lineOf(parameter.name()), parameter.name() + " is required, so needs an example");
    }
    List<String> values = new ArrayList<>(parameter.choices());
    parameter.byDefault().ifPresent(values::add);
    parameter.example().ifPresent(values::add);
    for (String value : values) {
      try {
        parameter.term(value, Entities.imagined(StatementStore.DEFAULT_BASE));
      } catch (IllegalArgumentException e) {
        throw fault(lineOf(parameter.name()), "%s: %s".formatted(parameter.name(), e.getMessage()));
      }
    }
  }

  private String needed(String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw fault(1, "the header has no %s".formatted(key));
    }
    return value;
  }

  private Optional<Duration> duration(String key, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    Matcher matcher = DURATION.matcher(value);
    if (!matcher.matches()) {
      throw fault(lineOf(key), "%s is '%s', not like 10s, 5m or 1h".formatted(key, value));
    }
    long number = Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          default -> Duration.ofHours(number);
        });
  }

  private SavedQuery.View view(@Nullable String value) {
    if (value == null) {
      return SavedQuery.View.TABLE;
    }
    Map<String, SavedQuery.View> views =
        Map.of(
            "table", SavedQuery.View.TABLE,
            "timeline", SavedQuery.View.TIMELINE,
            "bar", SavedQuery.View.BAR,
            "graph", SavedQuery.View.GRAPH);
    SavedQuery.@Nullable View view = views.get(value.toLowerCase(Locale.ROOT));
    if (view == null) {
      throw fault(
          lineOf("view"), "view is '%s', none of table, timeline, bar, graph".formatted(value));
    }
    return view;
  }

  private int lineOf(String key) {
    List<String> lines = text.lines().toList();
    Pattern pattern = Pattern.compile("#\\+\\s*" + Pattern.quote(key) + "\\s*:.*");
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }

  private SavedQueryException fault(int line, String reason) {
    return new SavedQueryException("%s:%d: %s".formatted(location, line, reason));
  }
}
