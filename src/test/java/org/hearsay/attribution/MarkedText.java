package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * A text with the attributions that are marked in it. The notation is told in {@code
 * attribution/cases/README.md}.
 *
 * @param text without the marks
 * @param attributions in the order of their numbers
 */
record MarkedText(String text, List<Expected> attributions) {

  /** Part of an attribution; relays are counted from 1, for the others the count is 1. */
  record Part(Role role, int count) {}

  enum Role {
    SOURCE,
    CUE,
    CONTENT,
    RELAY,
    RELAY_CUE;

    static Role named(String name) {
      for (Role role : values()) {
        if (role.toString().equals(name)) {
          return role;
        }
      }
      throw new IllegalArgumentException("Not a part of an attribution: " + name);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The words of one part: those it has, and those of them that it may lack. */
  record Words(List<Span> all, List<Span> optional) {

    Words {
      all = List.copyOf(all);
      optional = List.copyOf(optional);
    }
  }

  /** One attribution as it is marked. */
  record Expected(Map<Part, Words> parts) {

    Expected {
      parts = Map.copyOf(parts);
    }
  }

  MarkedText {
    attributions = List.copyOf(attributions);
  }

  private static final Pattern OPENING =
      Pattern.compile("\\[(?<role>[a-z-]+?)(?<number>\\d+)?(?:\\.(?<count>\\d+))? ");

  /**
   * Takes the marks out of a text.
   *
   * @throws IllegalArgumentException naming the mark that cannot be read and the text before it
   */
  static MarkedText parse(String marked) {
    return new Parser(marked).parse();
  }

  private static final class Parser {

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final SortedMap<Integer, Map<Part, Words>> found = new TreeMap<>();
    private int at;

    /** A mark, or braces inside of one, opened at a code point of the text. */
    private record Mark(int number, Part part, int start, boolean optional) {}

    Parser(String marked) {
      this.marked = marked;
    }

    MarkedText parse() {
      while (at < marked.length()) {
        switch (marked.charAt(at)) {
          case '\\' -> escaped();
          case '[' -> opened();
          case '{' -> braceOpened();
          case ']' -> closed(false);
          case '}' -> closed(true);
          default -> text.append(marked.charAt(at++));
        }
      }
      if (!open.isEmpty()) {
        throw wrong("A mark is not closed: " + open.peek().part());
      }
      return new MarkedText(text.toString(), found.values().stream().map(Expected::new).toList());
    }

    private void escaped() {
      if (at + 1 == marked.length() || "[]{}\\".indexOf(marked.charAt(at + 1)) < 0) {
        throw wrong("Nothing to be escaped");
      }
      text.append(marked.charAt(at + 1));
      at += 2;
    }

    private void opened() {
      Matcher opening = OPENING.matcher(marked).region(at, marked.length());
      if (!opening.lookingAt()) {
        throw wrong("Not a mark");
      }
      int number = opening.group("number") == null ? 1 : Integer.parseInt(opening.group("number"));
      int count = opening.group("count") == null ? 1 : Integer.parseInt(opening.group("count"));
      Part part = new Part(Role.named(opening.group("role")), count);
      open.push(new Mark(number, part, here(), false));
      at = opening.end();
    }

    private void braceOpened() {
      if (open.isEmpty() || open.peek().optional()) {
        throw wrong("Braces stand inside a mark");
      }
      open.push(new Mark(open.peek().number(), open.peek().part(), here(), true));
      at++;
    }

    private void closed(boolean brace) {
      if (open.isEmpty() || open.peek().optional() != brace) {
        throw wrong("Nothing that this could close");
      }
      Mark mark = open.pop();
      Span span = new Span(mark.start(), here());
      Map<Part, Words> parts = found.computeIfAbsent(mark.number(), number -> new HashMap<>());
      Words words = parts.getOrDefault(mark.part(), new Words(List.of(), List.of()));
      parts.put(
          mark.part(),
          brace
              ? new Words(words.all(), with(span, words.optional()))
              : new Words(with(span, words.all()), words.optional()));
      at++;
    }

    private static List<Span> with(Span span, List<Span> spans) {
      List<Span> more = new ArrayList<>(spans);
      more.add(span);
      return more.stream().sorted().toList();
    }

    private int here() {
      return text.codePointCount(0, text.length());
    }

    private IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(
          what + " at " + at + ", after: " + marked.substring(Math.max(0, at - 40), at));
    }
  }

  /** The words of the spans, for messages. */
  String wordsOf(List<Span> spans) {
    Text whole = Text.of(text);
    return String.join(
        " … ", spans.stream().map(it -> whole.slice(it).replaceAll("\\s+", " ")).toList());
  }
}
