package org.hearsay.contradiction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.proposition.Told;

/** What people read in the articles of the sample. */
final class SampleStatements {

  private static final Path EXPECTED = Path.of("src/test/resources/sample/expected.jsonl");
  private static final Path ARTICLES = Path.of("data/sample");

  private SampleStatements() {}

  static List<Told> all() {
    List<Told> found = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(EXPECTED)) {
        JsonNode article = new ObjectMapper().readTree(line);
        Text text = Text.of(Files.readString(ARTICLES.resolve(article.get("file").asText())));
        for (JsonNode it : article.get("attributions")) {
          found.add(told(article.get("id").asText(), text, it));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Told told(String article, Text text, JsonNode statement) {
    String type = statement.get("speaker_type").asText();
    return new Told(
        article + "-" + statement.get("id").asText(),
        statement.get("speaker").asText(),
        type.equals("person") || type.equals("organisation"),
        words(text, statement.get("source")),
        words(text, statement.get("cue")),
        words(text, statement.get("content")));
  }

  private static String words(Text text, JsonNode spans) {
    List<String> found = new ArrayList<>();
    for (JsonNode it : spans) {
      found.add(text.slice(new Span(it.get(0).asInt(), it.get(1).asInt())));
    }
    return String.join(" ", found).replaceAll("\\s+", " ");
  }
}
