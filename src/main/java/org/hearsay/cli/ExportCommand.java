package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.store.Dump;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A store as one file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write all graphs of a store as one file of RDF.",
      "With --dumps as compressed files in the store's folder, which 'serve' offers at /dumps/."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "nq|trig",
      defaultValue = "NQ",
      description = "N-Quads or TriG (default: nq).")
  private Dump.Syntax format = Dump.Syntax.NQ;

  @Option(
      names = "--dumps",
      description = "Write the store's dumps, in both formats, each with its SHA-256.")
  private boolean dumps;

  @Override
  public Integer call() {
    if (dumps && out != null) {
      throw Commands.wrong(spec, "--dumps writes into the store's folder, not to --out.");
    }
    try (StatementStore opened = store.openExisting()) {
      if (dumps) {
        Lines lines = new Lines(Commands.out(spec));
        opened
            .dumps()
            .write()
            .forEach(it -> lines.write("%s  %s".formatted(it.sha256(), it.file())));
      } else {
        try (BinaryOutput output = out == null ? BinaryOutput.standard() : BinaryOutput.to(out)) {
          opened.dumps().write(format, output.stream());
          output.done();
        }
      }
    }
    return ExitCode.DONE;
  }
}
