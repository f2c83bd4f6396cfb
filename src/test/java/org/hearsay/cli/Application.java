package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, as users run it. */
final class Application implements AutoCloseable {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path JAR = ROOT.resolve("target").resolve("hearsay.jar");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private Application(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** The words that start it, as {@code bin/hearsay} does. */
  static List<String> command(List<String> options, Object... args) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("--enable-native-access=ALL-UNNAMED");
    if (Runtime.version().feature() >= 23) {
      words.add("--sun-misc-unsafe-memory-access=allow");
    }
    words.add("-Dhearsay.home=" + ROOT);
    words.addAll(options);
    words.addAll(List.of("-cp", JAR.toString(), "org.hearsay.Main"));
    Arrays.stream(args).map(Object::toString).forEach(words::add);
    return words;
  }

  /** Runs it to its end in a folder. */
  static Ended run(Path folder, Object... args) throws IOException, InterruptedException {
    try (Application application = start(builder(folder, args))) {
      return application.ended();
    }
  }

  static Application start(Path folder, Object... args) throws IOException {
    return start(builder(folder, args));
  }

  static ProcessBuilder builder(Path folder, Object... args) {
    return new ProcessBuilder(command(List.of(), args)).directory(folder.toFile());
  }

  static Application start(ProcessBuilder builder) throws IOException {
    Path out = Files.createTempFile("hearsay", ".out");
    Path err = Files.createTempFile("hearsay", ".err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Application(process, out, err);
  }

  long pid() {
    return process.pid();
  }

  /** What it has said on standard error. */
  String err() throws IOException {
    return Files.readString(err);
  }

  /** Waits until it has said something on standard error. */
  @CanIgnoreReturnValue
  String await(String word) throws IOException, InterruptedException {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (!err().contains(word)) {
      assertThat(process.isAlive()).as("runs until it says '%s':%n%s", word, err()).isTrue();
      assertThat(Instant.now()).as("says '%s':%n%s", word, err()).isBefore(end);
      Thread.sleep(20);
    }
    return err();
  }

  /** Sends it a signal by name, such as INT. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-s", name, Long.toString(pid())).start().waitFor();
  }

  /** How long it takes to end from now on. */
  Duration end() throws InterruptedException {
    Instant start = Instant.now();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    return Duration.between(start, Instant.now());
  }

  /** Waits for its end. */
  Ended ended() throws IOException, InterruptedException {
    end();
    return new Ended(process.exitValue(), Files.readString(out), err());
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(out);
    Files.deleteIfExists(err);
  }
}
