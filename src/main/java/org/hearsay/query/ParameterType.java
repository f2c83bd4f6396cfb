package org.hearsay.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What kind of value a parameter takes, and how it becomes a term. */
public enum ParameterType {
  /** An absolute IRI. */
  IRI("iri"),
  /** Any text, bound as it is. */
  STRING("string"),
  INTEGER("integer"),
  DECIMAL("decimal"),
  BOOLEAN("boolean"),
  /** A day as {@code 2025-01-31}. */
  DATE("xsd:date"),
  /**
   * A person, organisation, place or post: an IRI, the end of one, as {@code mara-teld}, or a name,
   * as {@code Mara Teld}.
   */
  ENTITY("entity"),
  /** An article: an IRI, or its id. */
  ARTICLE("article"),
  /** Words to look for, as {@link SearchWords} reads them. */
  WORDS("words");

  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
  private static final Pattern KEY = Pattern.compile("[0-9a-z][0-9a-z_-]*");

  private final String label;

  ParameterType(String label) {
    this.label = label;
  }

  /** As headers write it. */
  public String label() {
    return label;
  }

  @JsonCreator
  static ParameterType of(String label) {
    return Arrays.stream(values())
        .filter(type -> type.label.equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown type '%s', one of %s"
                    .formatted(
                        label,
                        Arrays.stream(values())
                            .map(ParameterType::label)
                            .collect(Collectors.joining(", ")))));
  }

  /**
   * The term for a value, or an {@link IllegalArgumentException} that says what is wanted.
   *
   * @param entities those that values may mean
   */
  Node term(String value, Entities entities) {
    return switch (this) {
      case IRI -> iri(value);
      case STRING -> NodeFactory.createLiteralString(value);
      case INTEGER -> literal(value, XSDDatatype.XSDinteger);
      case DECIMAL -> literal(value, XSDDatatype.XSDdecimal);
      case BOOLEAN -> literal(value, XSDDatatype.XSDboolean);
      case DATE -> literal(value, XSDDatatype.XSDdate);
      case ENTITY -> entity(value, entities);
      case ARTICLE ->
          KEY.matcher(value).matches()
              ? NodeFactory.createURI(entities.base() + "id/article/" + value)
              : iri(value);
      case WORDS -> words(value);
    };
  }

  private static Node iri(String value) {
    if (!ABSOLUTE_IRI.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no absolute IRI".formatted(value));
    }
    return NodeFactory.createURI(value);
  }

  private static Node entity(String value, Entities entities) {
    if (KEY.matcher(value).matches()) {
      return entities.current(entities.withKey(value));
    }
    return value.contains("://") ? entities.current(iri(value)) : entities.called(value.strip());
  }

  private Node literal(String value, RDFDatatype datatype) {
    if (!datatype.isValid(value)) {
      throw new IllegalArgumentException("'%s' is no %s".formatted(value, label));
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private static Node words(String value) {
    SearchWords wanted = SearchWords.of(value);
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("'%s' holds no word".formatted(value));
    }
    if (wanted.terms().size() > SearchWords.MOST) {
      throw new IllegalArgumentException("more than %d words".formatted(SearchWords.MOST));
    }
    return NodeFactory.createLiteralString(wanted.inLucene());
  }
}
