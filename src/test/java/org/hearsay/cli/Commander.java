package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs commands in this process. */
final class Commander {

  static final Path SAMPLE = Path.of("data", "sample");

  private Commander() {}

  static Ended run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = HearsayCommand.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }

  /** An article of the sample by the number that its file's name begins with. */
  static Path sample(int number) {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      return files
          .filter(it -> it.getFileName().toString().startsWith("%02d-".formatted(number)))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
