package org.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Reading.Rejected;

/** Counts what was read and rejected, shows progress on a terminal, and decides the exit code. */
final class Tally {

  /** Set by {@code bin/hearsay} if standard error is a terminal. */
  static final String TERMINAL = "hearsay.terminal";

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintWriter messages;
  private final int expected;
  private final boolean quiet;
  private final boolean strict;
  private final boolean terminal = Boolean.getBoolean(TERMINAL);
  private final Instant start = Instant.now();
  private Instant shown = start;
  private final List<Rejected> rejected = new ArrayList<>();
  private int read;
  private int loaded;

  /**
   * @param expected articles
   * @param quiet tell of nothing but what is wrong
   * @param strict whether any rejection decides the exit code
   */
  Tally(PrintWriter messages, int expected, boolean quiet, boolean strict) {
    this.messages = messages;
    this.expected = expected;
    this.quiet = quiet;
    this.strict = strict;
  }

  void warn(String warning) {
    clear();
    messages.println("warning: " + warning);
    messages.flush();
  }

  void reject(Rejected one) {
    rejected.add(one);
    clear();
    messages.println("rejected: %s: %s".formatted(one.location(), one.reason()));
    messages.flush();
  }

  /** A file of RDF came in. */
  void load() {
    loaded++;
  }

  /** An article came in. */
  void read() {
    read++;
    Instant now = Instant.now();
    boolean due = Duration.between(shown, now).compareTo(Duration.ofMillis(200)) > 0;
    if (terminal && !quiet && due && Duration.between(start, now).compareTo(PATIENCE) > 0) {
      shown = now;
      double seconds = Duration.between(start, now).toMillis() / 1000.0;
      double rate = (read + rejected.size()) / seconds;
      messages.print(
          String.format(
              Locale.ROOT,
              "\r%d of %d articles, %.1f a second, %.0f s left\u001b[K",
              read,
              expected,
              rate,
              Math.max(0, expected - read) / rate));
      messages.flush();
    }
  }

  private void clear() {
    if (terminal && !quiet) {
      messages.print("\r\u001b[K");
    }
  }

  /** How many articles were read. */
  int articles() {
    return read;
  }

  /** What was rejected, in the order of its telling. */
  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  /** Tells the sum, and returns the exit code. */
  int finish() {
    clear();
    if (!quiet) {
      String rdf = loaded == 0 ? "" : counted(loaded, "file") + " of RDF loaded, ";
      messages.println(
          "%s%s read, %s rejected"
              .formatted(rdf, counted(read, "article"), counted(rejected.size(), "input")));
    }
    messages.flush();
    if (rejected.isEmpty()) {
      return ExitCode.DONE;
    }
    if (strict) {
      return ExitCode.POLICY;
    }
    return read + loaded == 0 ? ExitCode.USAGE : ExitCode.PARTLY;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
