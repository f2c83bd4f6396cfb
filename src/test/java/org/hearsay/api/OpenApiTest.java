package org.hearsay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Assets;
import org.hearsay.page.Site;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.junit.jupiter.api.Test;

/** The document against the schema that the OpenAPI Initiative publishes for version 3.1. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final SavedQueries queries = SavedQueries.load();

  @Test
  void isValid() throws IOException {
    assertThat(errors(document())).isEmpty();
  }

  @Test
  void theSchemaFindsFaults() throws IOException {
    JsonNode faulty = document().deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) faulty.at("/paths/~1most-quoted/get"))
        .put("responses", "all");

    assertThat(errors(faulty)).isNotEmpty();
  }

  @Test
  void itsSchemasAreSchemas() throws IOException {
    Schema meta =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    List<JsonNode> schemas = document().findValues("schema");

    assertThat(schemas).hasSizeGreaterThan(queries.list().size());
    for (JsonNode schema : schemas) {
      assertThat(meta.validate(schema)).as(schema.toString()).isEmpty();
    }
  }

  @Test
  void examplesAndDefaultsAreWhatTheirSchemasWant() throws IOException {
    int checked = 0;
    for (JsonNode parameter : document().findValues("parameters")) {
      for (JsonNode it : parameter) {
        for (JsonNode value : List.of(it.path("example"), it.path("schema").path("default"))) {
          if (!value.isMissingNode()) {
            List<Error> errors = SCHEMAS.getSchema(it.get("schema").toString()).validate(value);
            assertThat(errors).as(it.toString()).isEmpty();
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(30);
  }

  @Test
  void eachQueryIsAnOperationWithItsParameters() throws IOException {
    JsonNode paths = document().get("paths");

    assertThat(paths.size()).isEqualTo(queries.list().size());
    for (SavedQuery query : queries.list()) {
      JsonNode get = paths.path("/" + query.name()).path("get");
      assertThat(get.path("summary").asText()).isEqualTo(query.summary());
      List<String> names = new ArrayList<>(get.path("parameters").findValuesAsText("name"));
      assertThat(names).isEqualTo(query.parameters().stream().map(Parameter::name).toList());
      assertThat(get.at("/responses/200/content").has("text/csv")).isTrue();
      assertThat(get.at("/responses/400/$ref").asText()).endsWith("/400");
    }
  }

  private JsonNode document() throws IOException {
    return JSON.readTree(
        new OpenApi(new Site("http://localhost:3030/", Assets.read())).json(queries));
  }

  private static List<Error> errors(JsonNode document) throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi/schema-3.1.json")) {
      return SCHEMAS.getSchema(in).validate(document);
    }
  }
}
