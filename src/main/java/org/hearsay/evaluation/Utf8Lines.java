package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file in UTF-8, which end in a line feed, with or without a carriage return. */
final class Utf8Lines {

  private Utf8Lines() {}

  static List<String> read(Path file) {
    List<String> lines = new ArrayList<>();
    for (String line : string(file).split("\n", -1)) {
      lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new EvaluationException(file, "Not UTF-8.", e);
    } catch (IOException e) {
      String reason = Files.exists(file) ? "Cannot be read: " + e : "There is no such file.";
      throw new EvaluationException(file, reason, e);
    }
  }
}
