package org.hearsay.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.statement.Directness;
import org.hearsay.time.When;

/**
 * What a reader finds in one article of the sample: a line of {@code sample/expected.jsonl}.
 *
 * @param published a day, or empty
 */
record ExpectedArticle(
    String id,
    String file,
    String outlet,
    String published,
    List<ExpectedArticle.Attribution> attributions) {

  private static final Path FILE = Path.of("src/test/resources/sample/expected.jsonl");

  /**
   * What a reader finds somebody to say.
   *
   * @param source pairs of offsets in code points, as are cue and content
   * @param speaker a name; with {@code =}, equally good ones; with {@code ;}, several who speak
   *     jointly
   * @param saidOn a day, month or year as far as the article tells; empty if it does not
   * @param via who passed it on, the one nearest to the speaker first
   */
  record Attribution(
      String id,
      List<List<Integer>> source,
      List<List<Integer>> cue,
      List<List<Integer>> content,
      String speaker,
      @JsonProperty("speaker_type") String speakerType,
      List<String> targets,
      @JsonProperty("said_on") String saidOn,
      List<String> via,
      List<String> addressees,
      String occasion,
      String directness) {

    static List<Span> spans(List<List<Integer>> pairs) {
      return pairs.stream().map(pair -> new Span(pair.get(0), pair.get(1))).toList();
    }

    List<String> speakers() {
      return names(List.of(speaker.split(";", -1)));
    }

    /** The first of each one's equally good names. */
    static List<String> names(List<String> alternatives) {
      return alternatives.stream().map(it -> it.split("=", -1)[0]).distinct().toList();
    }

    Directness expectedDirectness() {
      return switch (directness) {
        case "direct" -> Directness.DIRECT;
        case "mixed" -> Directness.MIXED;
        case "indirect" -> Directness.INDIRECT;
        default -> throw new IllegalArgumentException("No directness: " + directness);
      };
    }

    /** When it was said, as the words tell; not bounded by the day the article appeared. */
    Optional<When> when() {
      return switch (saidOn.length()) {
        case 0 -> Optional.empty();
        case 4 -> {
          Year year = Year.parse(saidOn);
          yield Optional.of(When.between(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(saidOn);
          yield Optional.of(When.between(month.atDay(1), month.atEndOfMonth()));
        }
        default -> Optional.of(new When.On(LocalDate.parse(saidOn)));
      };
    }
  }

  /** All articles, in their order. */
  static List<ExpectedArticle> readAll() {
    ObjectMapper json = new ObjectMapper();
    List<ExpectedArticle> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FILE)) {
        articles.add(json.readValue(line, ExpectedArticle.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }
}
