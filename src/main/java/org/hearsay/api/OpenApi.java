package org.hearsay.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hearsay.page.Site;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;

/** The saved queries as OpenAPI 3.1 describes them: each an operation with its parameters. */
final class OpenApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DESCRIPTION =
      """
      Who said what, about whom, when, reported by which outlet. Each question is an address that takes its \
      parameters in the query string, or posted as a form where they are long.

      The format is negotiated by the Accept header or said by the ending of the address: `.json` (an array of plain \
      objects, which is also what you get if you do not say), `.srj` and `.srx` (SPARQL results), `.csv`, `.tsv`, `.html`.

      Answers come in pages; `Link` headers lead to the first, previous and next one. Each has an ETag, which changes \
      with the data. What is wrong with a request is told in `application/problem+json`, by parameter.\
      """;

  private final Site site;

  OpenApi(Site site) {
    this.site = site;
  }

  /** The document. */
  String json(SavedQueries queries) {
    ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info").put("title", "Hearsay").put("version", "1");
    info.put("summary", "What news articles report to have been said")
        .put("description", DESCRIPTION);
    String path = site.root();
    root.putArray("servers").addObject().put("url", path.substring(0, path.length() - 1) + "/api");
    ObjectNode paths = root.putObject("paths");
    queries.list().forEach(it -> describe(it, paths.putObject("/" + it.name())));
    ObjectNode components = root.putObject("components");
    new OpenApiResponses().shared(components);
    paging(components.putObject("parameters"));
    return root.toPrettyString();
  }

  private void describe(SavedQuery query, ObjectNode path) {
    ObjectNode get = operation(query, path.putObject("get"), query.name());
    ArrayNode parameters = get.putArray("parameters");
    for (Parameter it : query.parameters()) {
      ObjectNode object = parameters.addObject().put("name", it.name()).put("in", "query");
      object.put("required", it.required());
      if (!it.description().isEmpty()) {
        object.put("description", it.description());
      }
      OpenApiSchema.of(it, object.putObject("schema"));
      it.example().ifPresent(example -> object.set("example", OpenApiSchema.value(it, example)));
    }
    for (String name : new String[] {"page", "page_size", "csv"}) {
      parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }
    ObjectNode post = operation(query, path.putObject("post"), query.name() + "-by-form");
    post.put("description", "The same for values too long for an address.");
    form(query, post.putObject("requestBody"));
  }

  private static ObjectNode operation(SavedQuery query, ObjectNode object, String id) {
    object.put("operationId", id).put("summary", query.summary());
    object.put("description", query.description());
    query.tags().stream().limit(1).forEach(object.putArray("tags")::add);
    new OpenApiResponses().of(query, object.putObject("responses"));
    return object;
  }

  private static void form(SavedQuery query, ObjectNode body) {
    ObjectNode schema =
        body.put("required", query.parameters().stream().anyMatch(Parameter::required))
            .putObject("content")
            .putObject("application/x-www-form-urlencoded")
            .putObject("schema")
            .put("type", "object")
            .put("additionalProperties", false);
    ArrayNode required = JSON.createArrayNode();
    ObjectNode properties = schema.putObject("properties");
    for (Parameter it : query.parameters()) {
      OpenApiSchema.of(it, properties.putObject(it.name()));
      if (it.required()) {
        required.add(it.name());
      }
    }
    OpenApiSchema.number(properties.putObject("page"), 1, 1);
    OpenApiSchema.number(properties.putObject("page_size"), 1, AnswerRequest.LONGEST_PAGE);
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
  }

  private static void paging(ObjectNode parameters) {
    ObjectNode page = query(parameters, "page", "Which page, from 1.");
    page.putObject("schema").put("type", "integer").put("minimum", 1).put("default", 1);
    ObjectNode size = query(parameters, "page_size", "How many rows a page has at most.");
    OpenApiSchema.number(size.putObject("schema"), 1, AnswerRequest.LONGEST_PAGE);
    ObjectNode csv =
        query(
            parameters,
            "csv",
            "For CSV alone: `excel` makes it safe to open in a spreadsheet, in which a text that begins like a"
                + " formula begins with an apostrophe then.");
    csv.putObject("schema").put("type", "string").putArray("enum").add("excel");
  }

  private static ObjectNode query(ObjectNode parameters, String name, String description) {
    return parameters
        .putObject(name)
        .put("name", name)
        .put("in", "query")
        .put("description", description);
  }
}
