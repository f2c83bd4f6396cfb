package org.hearsay.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Span;

/**
 * What readers made of one attribution.
 *
 * @param content where what is said stands
 * @param speakers each with its equally good names joined by {@code =}; empty if it cannot be told
 * @param saidOn a day, month or year; empty if the article does not tell
 */
record Gold(
    List<Span> content,
    List<String> speakers,
    String speakerType,
    List<String> targets,
    String saidOn,
    List<String> via) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of each article of a file of JSON Lines, by its id. */
  static Map<String, List<Gold>> ofLines(Path file) throws IOException {
    Map<String, List<Gold>> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      List<Gold> rows = new ArrayList<>();
      for (JsonNode row : article.get("attributions")) {
        rows.add(
            new Gold(
                spans(row.get("content")),
                names(row.get("speaker").asText()),
                row.get("speaker_type").asText(),
                strings(row.get("targets")),
                row.get("said_on").asText(),
                strings(row.get("via"))));
      }
      articles.put(article.get("id").asText(), rows);
    }
    return articles;
  }

  /**
   * Of each article of a table that completes the attributions of the PolNeAR corpus, by its id.
   *
   * @param corpus the folder of the corpus's part
   */
  static Map<String, List<Gold>> ofTable(Path table, Path corpus) throws IOException {
    Map<String, Map<String, String[]>> rows = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(table);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = Arrays.copyOf(line.split("\t", -1), 7);
      rows.computeIfAbsent(fields[0], ignored -> new HashMap<>()).put(fields[1], fields);
    }
    Map<String, List<Gold>> articles = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, String[]>> article : rows.entrySet()) {
      List<Gold> gold = new ArrayList<>();
      contents(article.getKey(), corpus)
          .forEach((id, content) -> {
            if (article.getValue().containsKey(id)) {
              gold.add(ofFields(article.getValue().get(id), content));
            }
          });
      articles.put(article.getKey(), gold);
    }
    return articles;
  }

  private static Gold ofFields(String[] fields, List<Span> content) {
    String via = fields[6] == null ? "" : fields[6];
    return new Gold(content, names(fields[2]), fields[3], names(fields[4]), fields[5], names(via));
  }

  /** The contents that the first of the article's annotators marked, by attribution. */
  private static Map<String, List<Span>> contents(String article, Path corpus) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    Map<String, List<Span>> contents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(firstAnnotation(article, corpus))) {
      String[] fields = line.split("\t", -1);
      if (fields[0].startsWith("T")) {
        spans.put(fields[0], offsets(fields[1].substring(fields[1].indexOf(' ') + 1)));
      } else if (fields[0].startsWith("E")) {
        List<Span> content = new ArrayList<>();
        for (String part : fields[1].split(" ", -1)) {
          if (part.matches("Content\\d*:.*")) {
            content.addAll(spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of()));
          }
        }
        if (!content.isEmpty()) {
          contents.put(fields[0], content);
        }
      }
    }
    return contents;
  }

  private static Path firstAnnotation(String article, Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve("attributions"))) {
      return files
          .filter(
              it -> it.getFileName().toString().matches("\\Q" + article + "\\E_[0-9a-z]+\\.ann"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Span> offsets(String pairs) {
    return Arrays.stream(pairs.split(";", -1))
        .map(it -> it.split(" ", -1))
        .map(it -> new Span(Integer.parseInt(it[0]), Integer.parseInt(it[1])))
        .toList();
  }

  static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(it -> spans.add(new Span(it.get(0).asInt(), it.get(1).asInt())));
    return spans;
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(it -> strings.add(it.asText()));
    strings.removeIf(String::isEmpty);
    return strings;
  }

  private static List<String> names(String joined) {
    return Arrays.stream(joined.split(";", -1)).filter(it -> !it.isEmpty()).toList();
  }
}
