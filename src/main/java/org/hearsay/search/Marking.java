package org.hearsay.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.query.SearchWords;

/** Finds the words that were looked for in a text, as the word index does: whatever their case. */
final class Marking {

  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
  private static final String NO_LETTER = "[^\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** How much of a long text is shown. */
  private static final int MOST_SHOWN = 600;

  private static final int SHOWN_BEFORE = 200;

  private final Pattern pattern;

  Marking(SearchWords words) {
    this.pattern =
        words.isEmpty()
            ? NEVER
            : Pattern.compile(
                words.terms().stream()
                    .map(Marking::pattern)
                    .collect(Collectors.joining("|", "(?<!" + LETTER + ")(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String pattern(SearchWords.Term term) {
    String words =
        Arrays.stream(term.text().split(NO_LETTER))
            .filter(it -> !it.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining(NO_LETTER));
    return words + (term.beginning() ? LETTER + "*+" : "(?!" + LETTER + ")");
  }

  /** The text in parts, as much of it as there is room for around the first word found. */
  List<Part> shown(String text) {
    if (text.length() <= MOST_SHOWN) {
      return parts(text);
    }
    Matcher first = pattern.matcher(text);
    int start = first.find() ? boundary(text, first.start() - SHOWN_BEFORE) : 0;
    int end = boundary(text, start + MOST_SHOWN);
    String before = start > 0 ? "… " : "";
    String after = end < text.length() ? " …" : "";
    return parts(before + text.substring(start, end).strip() + after);
  }

  /** The space before this place, or the text's beginning or end. */
  private static int boundary(String text, int place) {
    if (place <= 0) {
      return 0;
    }
    if (place >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', place);
    int near = place - space < SHOWN_BEFORE ? Math.max(space, 0) : place;
    return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
  }

  /** The whole text in parts. */
  List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    int end = 0;
    while (found.find()) {
      if (found.start() > end) {
        parts.add(new Part(text.substring(end, found.start()), false));
      }
      parts.add(new Part(found.group(), true));
      end = found.end();
    }
    if (end < text.length()) {
      parts.add(new Part(text.substring(end), false));
    }
    return parts;
  }
}
