package org.hearsay.query;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a {@code .rq} file: the lines that begin with {@code #+}, which together are YAML.
 *
 * @param location as faults name it
 * @param text the whole file
 */
record HeaderText(String location, String text) {

  private static final String MARK = "#+";

  /** What makes a header of YAML. */
  interface Form<T> {
    T read(String yaml) throws JsonProcessingException;
  }

  /** The header, or a {@link SavedQueryException} that names file and line. */
  <T> T read(Form<T> form) {
    List<String> lines = text.lines().toList();
    int first = firstLine(lines);
    int end = first;
    StringBuilder yaml = new StringBuilder();
    while (end < lines.size() && lines.get(end).startsWith(MARK)) {
      String line = lines.get(end).substring(MARK.length());
      yaml.append(line.startsWith(" ") ? line.substring(1) : line).append('\n');
      end++;
    }
    for (int i = end; i < lines.size(); i++) {
      if (lines.get(i).startsWith(MARK)) {
        throw fault(i + 1, "a header line after the header's end");
      }
    }
    try {
      return form.read(yaml.toString());
    } catch (JsonProcessingException e) {
      @Nullable JsonLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      throw fault(first + line, e.getOriginalMessage());
    }
  }

  private int firstLine(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(MARK)) {
        return i;
      }
      if (!lines.get(i).isBlank()) {
        break;
      }
    }
    throw fault(1, "no header; the file must begin with lines of '#+ '");
  }

  private SavedQueryException fault(int line, String reason) {
    return new SavedQueryException("%s:%d: %s".formatted(location, line, reason));
  }
}
