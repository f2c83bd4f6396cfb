package org.hearsay.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Passages with their attributions and relays in the notation that {@code nesting/README.md}
 * explains.
 */
final class NestedGold {

  private static final Pattern HEAD = Pattern.compile("(?m)^== (.+)$");

  private NestedGold() {}

  /** A passage; attributions in the order of its lines. */
  record Passage(String name, String text, List<Nested> attributions) {}

  /**
   * One attribution.
   *
   * @param relays the one nearest to the speaker first; only source and cue of each are told
   */
  record Nested(String line, Parts speech, List<Parts> relays) {}

  static List<Passage> read(String file) throws IOException {
    try (InputStream in = NestedGold.class.getResourceAsStream("/nesting/" + file)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Passage> passages = new ArrayList<>();
      Matcher head = HEAD.matcher(all);
      for (boolean found = head.find(); found; ) {
        String name = head.group(1);
        int start = head.end();
        found = head.find();
        passages.add(passage(name, all.substring(start, found ? head.start() : all.length())));
      }
      return passages;
    }
  }

  private static Passage passage(String name, String body) {
    List<String> lines = body.lines().toList();
    String text =
        String.join("\n", lines.stream().filter(it -> !it.startsWith(">")).toList())
            .strip()
            .replaceAll("\n{3,}", "\n\n");
    Words words = new Words(name, text);
    return new Passage(
        name, text, lines.stream().filter(it -> it.startsWith(">")).map(words::nested).toList());
  }

  /** Finds words in a passage. */
  private record Words(String name, String text) {

    Nested nested(String line) {
      String[] levels = line.substring(1).split(" < ", -1);
      String[] parts = levels[0].split("\\|", -1);
      if (parts.length != 3) {
        throw wrong(line, "no three parts");
      }
      List<Span> content = content(parts[2].strip(), line);
      Parts speech =
          new Parts(
              near(parts[0].strip(), content, line),
              near(parts[1].strip(), content, line),
              content);
      List<Parts> relays =
          Arrays.stream(levels)
              .skip(1)
              .map(it -> relay(it.split("\\|", -1), content, line))
              .toList();
      return new Nested(line, speech, relays);
    }

    private Parts relay(String[] parts, List<Span> content, String line) {
      if (parts.length != 2) {
        throw wrong(line, "a relay without source and cue");
      }
      return new Parts(
          near(parts[0].strip(), content, line), near(parts[1].strip(), content, line), content);
    }

    private List<Span> content(String words, String line) {
      List<Span> spans = new ArrayList<>();
      for (String piece : words.split(" \\+ ", -1)) {
        String[] ends = piece.split(" … ", -1);
        Span first = once(ends[0], line);
        spans.add(new Span(first.start(), once(ends[ends.length - 1], line).end()));
      }
      return spans;
    }

    private Span once(String words, String line) {
      List<Span> all = all(words);
      if (all.size() != 1) {
        throw wrong(line, "\"%s\" stands %d times in the passage".formatted(words, all.size()));
      }
      return all.getFirst();
    }

    private List<Span> near(String words, List<Span> content, String line) {
      if (words.isEmpty()) {
        return List.of();
      }
      return List.of(
          all(words).stream()
              .min(Comparator.comparingInt(it -> distance(it, content)))
              .orElseThrow(() -> wrong(line, "\"%s\" is not in the passage".formatted(words))));
    }

    private static int distance(Span span, List<Span> content) {
      return Math.min(
          Math.abs(content.getFirst().start() - span.end()),
          Math.abs(span.start() - content.getLast().end()));
    }

    private List<Span> all(String words) {
      List<Span> all = new ArrayList<>();
      Matcher found = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(text);
      while (found.find()) {
        all.add(Text.of(text).spanOfUtf16(found.start(), found.end()));
      }
      return all;
    }

    private IllegalArgumentException wrong(String line, String reason) {
      return new IllegalArgumentException("Passage %s, %s: %s".formatted(name, line, reason));
    }
  }
}
