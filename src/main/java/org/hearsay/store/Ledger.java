package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each article's graph was made from, so that an article that has not changed need not be
 * converted again.
 *
 * <p>A file of lines {@code id TAB input}, appended to; a line without input takes back what was
 * said before. It never says more than is so: an entry goes before its graph is written and comes
 * back after, so that a process killed in between only converts once too often. Thread-safe for
 * readers beside one writer.
 */
final class Ledger {

  private final Path file;
  private final Map<String, String> inputs = new ConcurrentHashMap<>();

  private Ledger(Path file) {
    this.file = file;
  }

  static Ledger in(Path directory) {
    Ledger ledger = new Ledger(directory.resolve("converted.tsv"));
    if (Files.exists(ledger.file)) {
      ledger.read();
    }
    return ledger;
  }

  private void read() {
    try {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          // The last line of a process that was killed while it wrote.
          continue;
        }
        set(line.substring(0, tab), line.substring(tab + 1));
      }
      if (lines.size() > 2 * inputs.size() + 100) {
        new DurableFile(file).write(lines(inputs));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private void set(String articleId, String input) {
    if (input.isEmpty()) {
      inputs.remove(articleId);
    } else {
      inputs.put(articleId, input);
    }
  }

  Optional<String> find(String articleId) {
    return Optional.ofNullable(inputs.get(articleId));
  }

  /** To be called before the articles' graphs change. */
  void forget(Collection<String> articleIds) {
    StringBuilder lines = new StringBuilder();
    for (String id : articleIds) {
      if (inputs.remove(id) != null) {
        lines.append(id).append("\t\n");
      }
    }
    append(lines);
  }

  /** To be called once the articles' graphs are written. */
  void remember(Map<String, String> articleInputs) {
    articleInputs.forEach(this::set);
    append(new StringBuilder(lines(articleInputs)));
  }

  private static String lines(Map<String, String> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach((id, input) -> {
      if (!input.isEmpty()) {
        lines.append(id).append('\t').append(input).append('\n');
      }
    });
    return lines.toString();
  }

  private void append(StringBuilder lines) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      // The line break first: a line that a killed process left open must not swallow the next.
      Files.writeString(file, "\n" + lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
