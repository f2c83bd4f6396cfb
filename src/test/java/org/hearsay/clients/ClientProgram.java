package org.hearsay.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A client that others made, run as a process of its own. Where it is missing its tests are left
 * out, unless the environment says {@code HEARSAY_CLIENTS=required}: then they fail.
 *
 * @param command the program with its first arguments
 * @param input what it finds on its standard input
 */
record ClientProgram(List<String> command, String input) {

  private static final Path CLIENTS = Path.of("src/test/clients").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private ClientProgram(List<String> command) {
    this(command, "");
  }

  /** The same with something to read. */
  ClientProgram reading(String text) {
    return new ClientProgram(command, text);
  }

  /** Python with rdflib and SPARQLWrapper, on one of our scripts. */
  static ClientProgram python(String script) {
    // Debian's own Python has Debian's packages, whatever other Python is on the PATH.
    for (String python : List.of("/usr/bin/python3", "python3")) {
      ClientProgram probe =
          new ClientProgram(List.of(python, "-c", "import rdflib, SPARQLWrapper"));
      if (probe.works()) {
        return new ClientProgram(List.of(python, CLIENTS.resolve(script).toString()));
      }
    }
    return missing("Python with rdflib and SPARQLWrapper (python3-rdflib, python3-sparqlwrapper)");
  }

  /** Raptor. */
  static ClientProgram rapper() {
    ClientProgram rapper = new ClientProgram(List.of("rapper"));
    return new ClientProgram(List.of("rapper", "--version")).works()
        ? rapper
        : missing("rapper (raptor2-utils)");
  }

  /** A program of Comunica. */
  static ClientProgram comunica(String name) {
    Path program = CLIENTS.resolve("node_modules/.bin").resolve(name);
    return Files.isExecutable(program)
        ? new ClientProgram(List.of(program.toString()))
        : missing("%s ('npm ci' in src/test/clients)".formatted(name));
  }

  /** Node with Playwright and Debian's Chromium, on one of our scripts. */
  static ClientProgram browser(String script) {
    boolean there =
        Files.isDirectory(CLIENTS.resolve("node_modules/playwright-core"))
            && new ClientProgram(List.of("chromium", "--version")).works();
    return there
        ? new ClientProgram(List.of("node", CLIENTS.resolve(script).toString()))
        : missing("browser to drive (chromium, and 'npm ci' in src/test/clients)");
  }

  /** Jena's command for endpoints, which comes with the libraries that we use. */
  static ClientProgram rsparql() {
    return new ClientProgram(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "arq.rsparql"));
  }

  private static ClientProgram missing(String what) {
    String message = "There is no " + what;
    if ("required".equals(System.getenv("HEARSAY_CLIENTS"))) {
      return fail(message);
    }
    return abort(message);
  }

  private boolean works() {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it prints; fails if it ends with a fault or does not end. */
  String run(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("client", ".out");
    Path messages = Files.createTempFile("client", ".err");
    try {
      run(output, messages, arguments);
      return Files.readString(output);
    } finally {
      Files.delete(output);
      Files.delete(messages);
    }
  }

  private void run(Path output, Path errors, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(all)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try (Writer writer = process.outputWriter()) {
      writer.write(input);
    }
    boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
    }
    assertThat(ended ? process.exitValue() : -1)
        .as("%s: %s", String.join(" ", all), Files.readString(errors))
        .isZero();
  }
}
