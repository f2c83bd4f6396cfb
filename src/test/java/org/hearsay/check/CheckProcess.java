package org.hearsay.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Another process that checks a store once, to be killed. */
final class CheckProcess {

  private static final String OPEN = "open";
  private static final String DONE = "done";

  private CheckProcess() {}

  public static void main(String[] args) {
    try (Press press = Press.in(Path.of(args[0]))) {
      System.out.println(OPEN);
      press.check();
      System.out.println(DONE);
    }
  }

  /** Runs it to its end; returns how long the check took. */
  static Duration run(Path store) throws IOException, InterruptedException {
    Process process = start(store);
    try (BufferedReader said = process.inputReader()) {
      await(OPEN, said);
      long began = System.nanoTime();
      await(DONE, said);
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      process.waitFor();
      return took;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Ends it without a chance to tidy up, so long after it has the store open. */
  static void kill(Path store, Duration after) throws IOException, InterruptedException {
    Process process = start(store);
    try (BufferedReader said = process.inputReader()) {
      await(OPEN, said);
      Thread.sleep(after);
    } finally {
      process.destroyForcibly();
    }
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The other process does not end");
    }
  }

  private static Process start(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CheckProcess.class.getName(),
            store.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void await(String word, BufferedReader said) throws IOException {
    String line = said.readLine();
    while (line != null && !line.equals(word)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("The other process ended before it said " + word);
    }
  }
}
