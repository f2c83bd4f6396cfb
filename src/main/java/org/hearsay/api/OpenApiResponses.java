package org.hearsay.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.query.Query;
import org.hearsay.http.Format;
import org.hearsay.http.Problem;
import org.hearsay.query.SavedQuery;

/** What a client may be answered, in OpenAPI. */
final class OpenApiResponses {

  private static final String REFERENCE = "$ref";
  private static final List<String> PLAIN_TYPES = List.of("string", "number", "boolean", "null");

  /** Those of a query. */
  void of(SavedQuery query, ObjectNode responses) {
    ObjectNode answer = responses.putObject("200").put("description", "The answer.");
    ObjectNode headers = answer.putObject("headers");
    for (String name : List.of("ETag", "Link")) {
      headers.putObject(name).put(REFERENCE, "#/components/headers/" + name);
    }
    ObjectNode content = answer.putObject("content");
    for (Format format : AnswerFormats.of(query)) {
      ObjectNode type = content.putObject(format.mediaType());
      if (format == Format.JSON) {
        rows(query.query(), type.putObject("schema"));
      } else {
        type.putObject("schema")
            .put("type", format.mediaType().endsWith("json") ? "object" : "string");
      }
    }
    responses.putObject("304").put("description", "The client has it already.");
    for (String status : List.of("400", "406", "422", "503")) {
      responses.putObject(status).put(REFERENCE, "#/components/responses/" + status);
    }
  }

  private static void rows(Query query, ObjectNode schema) {
    if (!query.isSelectType()) {
      schema.put("type", "boolean");
      return;
    }
    ObjectNode row = schema.put("type", "array").putObject("items").put("type", "object");
    ObjectNode columns = row.putObject("properties");
    query
        .getResultVars()
        .forEach(it -> PLAIN_TYPES.forEach(columns.putObject(it).putArray("type")::add));
    query.getResultVars().forEach(row.putArray("required")::add);
  }

  /** What they refer to. */
  void shared(ObjectNode components) {
    ObjectNode responses = components.putObject("responses");
    problem(responses, "400", "Parameters are wrong, missing or unknown; each is named.");
    problem(responses, "406", "There is no format that the client takes.");
    problem(responses, "422", "There can be no such page.");
    problem(responses, "503", "It took too long, or too much is asked at the moment.");
    ObjectNode headers = components.putObject("headers");
    headers
        .putObject("ETag")
        .put("description", "Changes with the data.")
        .putObject("schema")
        .put("type", "string");
    headers
        .putObject("Link")
        .put("description", "The first, previous and next page, and other formats.")
        .putObject("schema")
        .put("type", "string");
    problem(components.putObject("schemas").putObject("Problem"));
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject(Problem.MEDIA_TYPE)
        .putObject("schema")
        .put(REFERENCE, "#/components/schemas/Problem");
  }

  private static void problem(ObjectNode schema) {
    schema.put("type", "object").put("description", "Why there is no answer (RFC 9457).");
    ObjectNode properties = schema.putObject("properties");
    for (String name : List.of("type", "title", "detail")) {
      properties.putObject(name).put("type", "string");
    }
    properties.putObject("status").put("type", "integer");
    ObjectNode error =
        properties
            .putObject("errors")
            .put("type", "array")
            .putObject("items")
            .put("type", "object");
    ObjectNode of = error.putObject("properties");
    of.putObject("name").put("type", "string").put("description", "of the parameter");
    of.putObject("detail").put("type", "string");
    schema.putArray("required").add("type").add("title").add("status").add("detail");
  }
}
