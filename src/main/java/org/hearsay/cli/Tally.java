package org.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.article.Reading.Rejected;
import org.hearsay.cli.Outcome.Failure;
import org.hearsay.cli.Outcome.Skip;

/** Counts what came of the inputs, shows progress on a terminal, and decides the exit code. */
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
  private final List<Skip> skipped = new ArrayList<>();
  private final List<Failure> failed = new ArrayList<>();
  private int read;
  private int loaded;

  /**
   * @param expected articles
   * @param quiet tell of nothing but what is wrong
   * @param strict whether any rejection or failure decides the exit code
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
    tell("rejected", one.location(), one.reason());
  }

  /** An article is in a language that is not supported. */
  void skip(Skip one) {
    skipped.add(one);
    tell("skipped", one.file(), one.reason());
  }

  /** The software failed on an article. */
  void fail(Failure one) {
    failed.add(one);
    tell("failed", one.file(), "A defect of the software: " + one.reason());
  }

  private void tell(String what, String where, String why) {
    clear();
    messages.println("%s: %s: %s".formatted(what, where, why));
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
      int done = read + rejected.size() + skipped.size() + failed.size();
      double rate = done / seconds;
      messages.print(
          String.format(
              Locale.ROOT,
              "\r%d of %d articles, %.1f a second, %.0f s left\u001b[K",
              read,
              expected,
              rate,
              Math.max(0, expected - done) / rate));
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

  /** What was left out for its language, in the order of its telling. */
  List<Skip> skipped() {
    return List.copyOf(skipped);
  }

  /** What the software failed on, in the order of its telling. */
  List<Failure> failed() {
    return List.copyOf(failed);
  }

  /** Tells the sum, and returns the exit code. */
  int finish() {
    clear();
    if (!quiet) {
      String rdf = loaded == 0 ? "" : counted(loaded, "file") + " of RDF loaded, ";
      messages.println(
          "%s%s read, %s rejected%s%s"
              .formatted(
                  rdf,
                  counted(read, "article"),
                  counted(rejected.size(), "input"),
                  skipped.isEmpty() ? "" : ", " + skippedByLanguage(),
                  failed.isEmpty() ? "" : ", " + counted(failed.size(), "article") + " failed"));
    }
    boolean nothing = read + loaded == 0;
    if (nothing && !skipped.isEmpty()) {
      messages.println("Nothing was read: only articles in English can be.");
    }
    messages.flush();
    return code(nothing);
  }

  private int code(boolean nothing) {
    boolean isClean = rejected.isEmpty() && failed.isEmpty();
    if (!isClean && strict) {
      return ExitCode.POLICY;
    }
    if (nothing && !failed.isEmpty()) {
      return ExitCode.DEFECT;
    }
    if (nothing && !(isClean && skipped.isEmpty())) {
      return ExitCode.USAGE;
    }
    return isClean ? ExitCode.DONE : ExitCode.PARTLY;
  }

  /** Languages by number and name: {@code 3 skipped for their language (de 2, fr 1)}. */
  private String skippedByLanguage() {
    Map<String, Long> counts =
        skipped.stream()
            .collect(Collectors.groupingBy(Skip::language, TreeMap::new, Collectors.counting()));
    String languages =
        counts.entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue())
            .collect(Collectors.joining(", "));
    return "%d skipped for their language (%s)".formatted(skipped.size(), languages);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
