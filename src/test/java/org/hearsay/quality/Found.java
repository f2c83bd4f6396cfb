package org.hearsay.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;

/** What {@code hearsay extract} makes of one attribution. */
record Found(
    List<Span> content,
    List<Found.Speaker> speakers,
    List<String> targets,
    String saidOn,
    List<String> via) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An unresolved speaker has no name. */
  record Speaker(String name, String type) {}

  /** Of each article, by its id. */
  static Map<String, List<Found>> ofLines(String lines) throws IOException {
    Map<String, List<Found>> articles = new HashMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode article = JSON.readTree(line);
      List<Found> found = new ArrayList<>();
      for (JsonNode row : article.get("attributions")) {
        List<Speaker> speakers = new ArrayList<>();
        row.get("speakers")
            .forEach(
                it -> speakers.add(new Speaker(it.get("name").asText(), it.get("type").asText())));
        found.add(
            new Found(
                Gold.spans(row.get("content")),
                speakers,
                Gold.strings(row.get("targets")),
                row.get("said_on").asText(),
                Gold.strings(row.get("via"))));
      }
      articles.put(article.get("id").asText(), found);
    }
    return articles;
  }

  /** The file of each article, by the article's id. */
  static Map<String, Path> files(String lines) throws IOException {
    Map<String, Path> files = new HashMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode article = JSON.readTree(line);
      files.put(article.get("id").asText(), Path.of(article.get("file").asText()));
    }
    return files;
  }

  List<String> names() {
    return speakers.stream().map(Speaker::name).filter(it -> !it.isEmpty()).toList();
  }

  /** Whether somebody is named who has an identity across articles. */
  boolean isNamed() {
    return speakers.stream()
        .anyMatch(it -> !it.name().isEmpty() && it.type().matches("person|organisation"));
  }
}
