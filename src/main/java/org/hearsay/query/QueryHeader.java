package org.hearsay.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header of a saved query as its YAML says it, before any check of its meaning. */
record QueryHeader(
    @Nullable String summary,
    @Nullable String description,
    @Nullable List<String> tags,
    @Nullable Map<String, ParameterHeader> params,
    @Nullable Integer pagination,
    @Nullable String timeout,
    @Nullable String cache,
    @Nullable String view) {

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** One entry of {@code params}. */
  record ParameterHeader(
      @Nullable ParameterType type,
      @Nullable String description,
      boolean required,
      @JsonProperty("default") @Nullable String byDefault,
      @Nullable String example,
      @JsonProperty("enum") @Nullable List<String> choices) {}

  static QueryHeader read(String yaml) throws JsonProcessingException {
    return YAML.readValue(yaml, QueryHeader.class);
  }
}
