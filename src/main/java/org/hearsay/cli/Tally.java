package org.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
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
  private final boolean terminal = Boolean.getBoolean(TERMINAL);
  private final Instant start = Instant.now();
  private Instant shown = start;
  private int read;
  private int rejected;

  Tally(PrintWriter messages, int expected, boolean quiet) {
    this.messages = messages;
    this.expected = expected;
    this.quiet = quiet;
  }

  void reject(Rejected one) {
    rejected++;
    clear();
    messages.println("rejected: %s: %s".formatted(one.location(), one.reason()));
    messages.flush();
  }

  void read() {
    read++;
    Instant now = Instant.now();
    boolean due = Duration.between(shown, now).compareTo(Duration.ofMillis(200)) > 0;
    if (terminal && !quiet && due && Duration.between(start, now).compareTo(PATIENCE) > 0) {
      shown = now;
      double seconds = Duration.between(start, now).toMillis() / 1000.0;
      double rate = (read + rejected) / seconds;
      messages.print(
          String.format(
              Locale.ROOT,
              "\r%d of %d articles, %.1f a second, %.0f s left ",
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

  /** Tells the sum, and returns the exit code. */
  int finish(boolean strict) {
    clear();
    if (!quiet) {
      messages.println("%d articles read, %d inputs rejected".formatted(read, rejected));
    }
    messages.flush();
    if (rejected == 0) {
      return ExitCode.DONE;
    }
    if (strict) {
      return ExitCode.POLICY;
    }
    return read == 0 ? ExitCode.USAGE : ExitCode.PARTLY;
  }
}
