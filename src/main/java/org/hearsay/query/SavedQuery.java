package org.hearsay.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.hearsay.query.SavedQueryException.Fault;

/**
 * A question with a name: a SPARQL query that reads, and what its header says of it.
 *
 * @param name the file's name without its ending
 * @param summary one sentence
 * @param description what it answers, and what its columns are
 * @param parameters in the order of the header
 * @param pageSize how many rows a page has; none where the answer is always whole
 * @param timeout how long it may take; none for the runner's own
 * @param cache how long an answer may be kept while the store does not change
 * @param view how a page may show the answer
 * @param sparql the whole file
 */
public record SavedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Optional<Integer> pageSize,
    Optional<Duration> timeout,
    Optional<Duration> cache,
    View view,
    String sparql) {

  /** How an answer is best shown. */
  public enum View {
    TABLE,
    TIMELINE,
    BAR,
    GRAPH
  }

  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** The query, to be changed at will. */
  public Query query() {
    return QueryFactory.create(sparql);
  }

  /** Whether its answers are triples, not rows. */
  public boolean answersTriples() {
    Query query = query();
    return query.isConstructType() || query.isDescribeType();
  }

  /** The file from where its header ends. */
  public String withoutHeader() {
    return sparql
        .lines()
        .dropWhile(line -> line.isBlank() || line.startsWith("#+"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Values to try it with: the examples of the parameters that it cannot do without. */
  public Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    parameters.stream()
        .filter(Parameter::required)
        .forEach(it -> it.example().ifPresent(example -> examples.put(it.name(), example)));
    return examples;
  }

  /**
   * The query in SPARQL with the terms in the place of its parameters, so that it can be run by
   * anybody. Its comments are gone.
   *
   * @param terms as {@link #bind} gives them
   */
  public String written(Map<String, Node> terms) {
    return WithValues.in(query(), terms).serialize();
  }

  /**
   * The terms to bind.
   *
   * @param values by parameter, as a user writes them
   * @param entities those that values may mean
   * @throws SavedQueryException naming every wrong, missing or unknown parameter
   */
  public Map<String, Node> bind(Map<String, String> values, Entities entities) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::byDefault);
      if (value.isPresent()) {
        try {
          terms.put(parameter.name(), parameter.term(value.get(), entities));
        } catch (IllegalArgumentException e) {
          faults.add(new Fault(parameter.name(), String.valueOf(e.getMessage())));
        }
      } else if (parameter.required()) {
        faults.add(new Fault(parameter.name(), "missing; it is needed"));
      }
    }
    faults.addAll(unknown(values));
    if (!faults.isEmpty()) {
      throw new SavedQueryException(name, faults);
    }
    return terms;
  }

  private List<Fault> unknown(Map<String, String> values) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    String known = names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names);
    return values.keySet().stream()
        .filter(given -> !names.contains(given))
        .sorted()
        .map(given -> new Fault(given, "no such parameter; " + known))
        .toList();
  }
}
