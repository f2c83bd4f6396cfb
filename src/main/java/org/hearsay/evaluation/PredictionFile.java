package org.hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Span;

/**
 * Attributions found, as JSON Lines: {@code id} of the article and {@code attributions}, each with
 * {@code source}, {@code cue} and {@code content} as arrays of {@code [start, end]} in code points,
 * and {@code attribution_confidence} or else {@code confidence}. Other keys mean nothing here; a
 * part that is missing or null is empty.
 */
public final class PredictionFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path file;
  private final Map<String, GoldArticle> gold;

  private PredictionFile(Path file, Map<String, GoldArticle> gold) {
    this.file = file;
    this.gold = gold;
  }

  /**
   * What was found in each article, by id; an article of which the file does not tell is missing.
   *
   * @throws EvaluationException naming the line that is no such JSON, tells of an unknown article,
   *     of one for a second time, or of spans that its text does not have
   */
  public static Map<String, List<Found>> read(Path file, List<GoldArticle> gold) {
    return new PredictionFile(
            file, gold.stream().collect(Collectors.toMap(GoldArticle::id, Function.identity())))
        .found();
  }

  private Map<String, List<Found>> found() {
    Map<String, List<Found>> found = new HashMap<>();
    List<String> lines = Utf8Lines.read(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Line line = new Line(i + 1);
        JsonNode object = line.parsed(lines.get(i));
        GoldArticle article = line.article(object);
        if (found.put(article.id(), line.attributions(object, article)) != null) {
          throw line.wrong("The article \"%s\" is on an earlier line too.".formatted(article.id()));
        }
      }
    }
    return found;
  }

  /** Reads one line, whose number stands in what is wrong with it. */
  private final class Line {

    private final int number;

    Line(int number) {
      this.number = number;
    }

    JsonNode parsed(String json) {
      try {
        JsonNode node = mapper.readTree(json);
        if (!node.isObject()) {
          throw wrong("Not a JSON object.");
        }
        return node;
      } catch (JsonProcessingException e) {
        throw wrong("Not JSON: " + e.getOriginalMessage());
      }
    }

    GoldArticle article(JsonNode object) {
      String id = object.path("id").asText("");
      return Optional.ofNullable(gold.get(id))
          .orElseThrow(() -> wrong("There is no article \"%s\" in the gold.".formatted(id)));
    }

    List<Found> attributions(JsonNode object, GoldArticle article) {
      JsonNode array = object.path("attributions");
      if (!array.isArray()) {
        throw wrong("\"attributions\" must be an array.");
      }
      int length = article.article().text().length();
      List<Found> found = new ArrayList<>();
      for (JsonNode it : array) {
        Parts parts =
            new Parts(
                spans(it, "source", length),
                spans(it, "cue", length),
                spans(it, "content", length));
        found.add(new Found(parts, confidence(it)));
      }
      return found;
    }

    private List<Span> spans(JsonNode attribution, String key, int length) {
      JsonNode array = attribution.path(key);
      List<Span> spans = new ArrayList<>();
      if (!array.isArray() && !array.isMissingNode() && !array.isNull()) {
        throw wrong("\"%s\" must be an array of spans.".formatted(key));
      }
      for (JsonNode it : array) {
        boolean pair = it.isArray() && it.size() == 2 && it.path(0).isInt() && it.path(1).isInt();
        int start = it.path(0).asInt();
        int end = it.path(1).asInt();
        if (!pair || start < 0 || start >= end || end > length) {
          throw wrong(
              "\"%s\" has %s, which is no [start, end] of a text of %d code points."
                  .formatted(key, it, length));
        }
        spans.add(new Span(start, end));
      }
      return spans;
    }

    private OptionalDouble confidence(JsonNode attribution) {
      JsonNode own = attribution.path("attribution_confidence");
      JsonNode value = own.isMissingNode() ? attribution.path("confidence") : own;
      if (value.isMissingNode() || value.isNull()) {
        return OptionalDouble.empty();
      }
      if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1) {
        throw wrong("Not a confidence from 0 to 1: %s.".formatted(value));
      }
      return OptionalDouble.of(value.asDouble());
    }

    EvaluationException wrong(String reason) {
      return new EvaluationException(file, number, reason);
    }
  }
}
