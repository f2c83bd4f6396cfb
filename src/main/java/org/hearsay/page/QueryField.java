package org.hearsay.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.query.Parameter;

/**
 * Where a value of a saved query is typed or chosen.
 *
 * @param type of the input element
 * @param step what numbers may lie apart, as the element wants it; empty for other types
 * @param completion of what kind the values are that can be completed; empty if none
 * @param choices the only values there are, or none
 * @param value what it holds
 * @param placeholder what it might hold
 * @param hint for its user
 */
public record QueryField(
    String name,
    String type,
    String step,
    String completion,
    List<String> choices,
    boolean required,
    String value,
    String placeholder,
    String hint) {

  public QueryField {
    choices = List.copyOf(choices);
  }

  static QueryField of(Parameter parameter, String value) {
    return new QueryField(
        parameter.name(),
        type(parameter),
        step(parameter),
        completion(parameter),
        choices(parameter),
        parameter.required(),
        value,
        parameter.example().orElse(""),
        Stream.of(
                parameter.description(),
                parameter.byDefault().map(it -> "else " + it).orElse(""),
                parameter.required() ? "" : "optional")
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("; ")));
  }

  private static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case DATE -> "date";
      case INTEGER, DECIMAL -> "number";
      case IRI -> "url";
      case WORDS -> "search";
      case STRING, BOOLEAN, ENTITY, ARTICLE -> "text";
    };
  }

  private static String step(Parameter parameter) {
    return switch (parameter.type()) {
      case INTEGER -> "1";
      case DECIMAL -> "any";
      case DATE, IRI, WORDS, STRING, BOOLEAN, ENTITY, ARTICLE -> "";
    };
  }

  private static String completion(Parameter parameter) {
    return switch (parameter.type()) {
      case ENTITY -> "entity";
      case ARTICLE, DATE, INTEGER, DECIMAL, IRI, WORDS, STRING, BOOLEAN -> "";
    };
  }

  private static List<String> choices(Parameter parameter) {
    return switch (parameter.type()) {
      case BOOLEAN -> List.of("true", "false");
      default -> parameter.choices();
    };
  }
}
