package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A case of the folder {@code attribution/cases}.
 *
 * @param file the name of its file
 * @param knownFailure what goes wrong with it; empty if nothing does
 */
record AttributionCase(String file, String name, String knownFailure, MarkedText marked) {

  private static final String HEADER = "### ";
  private static final String REMARK = "//";
  private static final String KNOWN_FAILURE = "// known failure: ";

  /**
   * The cases of a file.
   *
   * @throws IllegalArgumentException naming the file and the case that cannot be read
   */
  static List<AttributionCase> read(String file, String content) {
    List<AttributionCase> cases = new ArrayList<>();
    for (String block : content.split("(?m)^(?=### )", -1)) {
      if (block.startsWith(HEADER)) {
        cases.add(of(file, block.lines().toList()));
      } else if (!block.isBlank()) {
        throw new IllegalArgumentException(file + ": text before the first case");
      }
    }
    return cases;
  }

  private static AttributionCase of(String file, List<String> lines) {
    String name = lines.getFirst().substring(HEADER.length()).strip();
    String knownFailure = "";
    int first = 1;
    while (first < lines.size() && lines.get(first).startsWith(REMARK)) {
      if (lines.get(first).startsWith(KNOWN_FAILURE)) {
        knownFailure = lines.get(first).substring(KNOWN_FAILURE.length());
      }
      first++;
    }
    String text = String.join("\n", lines.subList(first, lines.size())).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(file + ": case without text: " + name);
    }
    try {
      return new AttributionCase(file, name, knownFailure, MarkedText.parse(text));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
