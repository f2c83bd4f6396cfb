package org.hearsay.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hearsay.query.Parameter;

/** What values a parameter takes, in JSON Schema. */
final class OpenApiSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OpenApiSchema() {}

  static void of(Parameter parameter, ObjectNode schema) {
    switch (parameter.type()) {
      case IRI -> schema.put("type", "string").put("format", "iri");
      case STRING -> schema.put("type", "string");
      case INTEGER -> schema.put("type", "integer");
      case DECIMAL -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
      case DATE -> schema.put("type", "string").put("format", "date");
      case ENTITY ->
          text(schema, "A person, organisation, place or post: its name, its key, or its IRI.");
      case ARTICLE -> text(schema, "An article: its id, or its IRI.");
      case WORDS -> text(schema, "Words that all occur; one may end in *.");
    }
    if (!parameter.choices().isEmpty()) {
      parameter.choices().forEach(schema.putArray("enum")::add);
    }
    parameter.byDefault().ifPresent(it -> schema.set("default", value(parameter, it)));
  }

  private static void text(ObjectNode schema, String description) {
    schema.put("type", "string").put("minLength", 1).put("description", description);
  }

  static void number(ObjectNode schema, int least, int most) {
    schema.put("type", "integer").put("minimum", least);
    if (most > least) {
      schema.put("maximum", most);
    }
  }

  /** A value as its schema has it. */
  static JsonNode value(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case INTEGER -> NODES.numberNode(new BigInteger(value));
      case DECIMAL -> NODES.numberNode(new BigDecimal(value));
      case BOOLEAN -> NODES.booleanNode(value.equals("true") || value.equals("1"));
      case IRI, STRING, DATE, ENTITY, ARTICLE, WORDS -> NODES.textNode(value);
    };
  }
}
