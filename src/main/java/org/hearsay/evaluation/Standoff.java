package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Reads the attributions of one file of brat's standoff format, as PolNeAR has it: lines {@code T3
 * Source 10 25;30 35 words} mark spans, lines {@code E1 Attribution:T4 Source:T3 Cue:T2 Content:T1}
 * join them; columns are parted by tabs, and offsets are code points. Other kinds of lines and
 * roles mean nothing here, and an attribution without content is left out.
 */
final class Standoff {

  private static final Pattern ANNOTATION = Pattern.compile("[TERAMN#*][^\t]*\t.*");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Comparator<List<Span>> IN_TEXT_ORDER = Standoff::compare;

  private final Path file;
  private final Text text;
  private final Map<String, List<Span>> marked = new HashMap<>();

  private Standoff(Path file, Text text) {
    this.file = file;
    this.text = text;
  }

  /**
   * One annotation.
   *
   * @param line it begins in, from 1
   * @param string with line ends where the words that it repeats have them
   */
  private record Annotation(int line, String string) {}

  static List<Parts> read(Path file, Text text) {
    return new Standoff(file, text).attributions();
  }

  private List<Parts> attributions() {
    List<Annotation> annotations = annotations();
    for (Annotation it : annotations) {
      if (it.string().startsWith("T")) {
        mark(it);
      }
    }
    return annotations.stream()
        .filter(it -> it.string().startsWith("E"))
        .map(this::parts)
        .filter(it -> !it.content().isEmpty())
        .sorted(Comparator.comparing(Parts::content, IN_TEXT_ORDER))
        .toList();
  }

  private List<Annotation> annotations() {
    List<Annotation> annotations = new ArrayList<>();
    List<String> lines = Utf8Lines.read(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (ANNOTATION.matcher(line).matches()) {
        annotations.add(new Annotation(i + 1, line));
      } else if (!annotations.isEmpty() && !line.isBlank()) {
        Annotation begun = annotations.removeLast();
        annotations.add(new Annotation(begun.line(), begun.string() + "\n" + line));
      } else if (!line.isBlank()) {
        throw new EvaluationException(file, i + 1, "No annotation of brat's standoff format.");
      }
    }
    return annotations;
  }

  private void mark(Annotation annotation) {
    String[] columns = annotation.string().split("\t", 3);
    String[] kindAndOffsets = columns[1].split(" ", 2);
    if (columns.length < 3 || kindAndOffsets.length < 2) {
      throw wrong(annotation, "A T line has an id, a kind with offsets, and the words.");
    }
    List<Span> spans = new ArrayList<>();
    for (String offsets : kindAndOffsets[1].split(";", -1)) {
      spans.add(span(offsets, annotation));
    }
    String words = String.join(" ", spans.stream().map(text::slice).toList());
    if (!plain(words).equals(plain(columns[2]))) {
      throw wrong(
          annotation,
          "The text has other words there than the line tells: \"%s\". Offsets are Unicode code points."
              .formatted(plain(words)));
    }
    if (marked.put(columns[0], spans) != null) {
      throw wrong(annotation, "There are two annotations " + columns[0] + ".");
    }
  }

  private Span span(String offsets, Annotation annotation) {
    Matcher found = SPAN.matcher(offsets);
    if (!found.matches()) {
      throw wrong(annotation, "Not two offsets: \"%s\".".formatted(offsets));
    }
    int start = Integer.parseInt(found.group(1));
    int end = Integer.parseInt(found.group(2));
    if (start >= end || end > text.length()) {
      throw wrong(
          annotation,
          "Not a span of the text, which has %d code points: %s."
              .formatted(text.length(), offsets));
    }
    return new Span(start, end);
  }

  private Parts parts(Annotation annotation) {
    Map<String, List<Span>> byRole = new HashMap<>();
    String[] joined = annotation.string().split("\t", -1)[1].strip().split("\\s+");
    for (String part : List.of(joined).subList(1, joined.length)) {
      int colon = part.indexOf(':');
      List<Span> spans =
          Optional.ofNullable(marked.get(part.substring(colon + 1)))
              .orElseThrow(
                  () -> wrong(annotation, "There is no T line for \"%s\".".formatted(part)));
      String role = part.substring(0, Math.max(colon, 0)).replaceAll("\\d+$", "");
      byRole.computeIfAbsent(role, ignored -> new ArrayList<>()).addAll(spans);
    }
    return new Parts(sorted(byRole, "Source"), sorted(byRole, "Cue"), sorted(byRole, "Content"));
  }

  private static List<Span> sorted(Map<String, List<Span>> byRole, String role) {
    return byRole.getOrDefault(role, List.of()).stream().sorted().toList();
  }

  /** As words are sorted: the first that differs decides, else the longer one comes later. */
  private static int compare(List<Span> one, List<Span> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  private EvaluationException wrong(Annotation annotation, String reason) {
    return new EvaluationException(file, annotation.line(), reason);
  }
}
