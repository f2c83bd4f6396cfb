package org.hearsay.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A check that is a query: a {@code .rq} file with a header, that binds in each row two statements
 * {@code ?a} and {@code ?b}, the {@code ?kind} of finding and the words of {@code ?evidence}.
 *
 * @param id names it; small letters, digits and hyphens
 * @param title one sentence, which findings give as their reason
 * @param severity {@code material}, {@code verbal} or {@code info}
 * @param kind the code of a kind of finding, for rows that bind none
 * @param confidence of its findings, from 0 to 1
 * @param timeout how long it may take
 * @param sparql the whole file
 */
public record CheckQuery(
    String id,
    String title,
    String severity,
    String kind,
    double confidence,
    Duration timeout,
    String sparql) {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern SECONDS = Pattern.compile("([1-9][0-9]{0,3})s");
  private static final double USUAL_CONFIDENCE = 0.5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** The header as its YAML says it. */
  record Header(
      @Nullable String id,
      @Nullable String title,
      @Nullable String description,
      @Nullable String severity,
      @Nullable String kind,
      @Nullable Double confidence,
      @Nullable String timeout) {

    static Header read(String yaml) throws JsonProcessingException {
      return YAML.readValue(yaml, Header.class);
    }
  }

  /**
   * Reads a file.
   *
   * @param location as faults name it
   * @throws SavedQueryException naming what is wrong
   */
  static CheckQuery read(String location, String text) {
    Header header = new HeaderText(location, text).read(Header::read);
    Query query;
    try {
      query = ReadOnlyQuery.parse(text);
    } catch (RefusedQueryException e) {
      throw new SavedQueryException("%s: %s".formatted(location, e.getMessage()), e);
    }
    if (!query.isSelectType()
        || !query.getResultVars().containsAll(List.of("a", "b", "evidence"))) {
      throw new SavedQueryException(
          "%s: it must be a SELECT of ?a, ?b, ?kind and ?evidence".formatted(location));
    }
    String id = needed(location, "id", header.id());
    if (!ID.matcher(id).matches()) {
      throw new SavedQueryException(
          "%s: the id '%s' is not made of small letters, digits and hyphens"
              .formatted(location, id));
    }
    return new CheckQuery(
        id,
        needed(location, "title", header.title()),
        needed(location, "severity", header.severity()),
        needed(location, "kind", header.kind()),
        Optional.ofNullable(header.confidence()).orElse(USUAL_CONFIDENCE),
        Optional.ofNullable(header.timeout()).map(it -> seconds(location, it)).orElse(PATIENCE),
        text);
  }

  private static String needed(String location, String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new SavedQueryException("%s: the header has no %s".formatted(location, key));
    }
    return value;
  }

  private static Duration seconds(String location, String text) {
    Matcher matcher = SECONDS.matcher(text);
    if (!matcher.matches()) {
      throw new SavedQueryException("%s: timeout is '%s', not like 10s".formatted(location, text));
    }
    return Duration.ofSeconds(Long.parseLong(matcher.group(1)));
  }
}
