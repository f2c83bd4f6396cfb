package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.shape.Severity;
import org.hearsay.shape.ShapeCheck;
import org.hearsay.shape.Violation;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether a store's data conforms to the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Check the data of a store against the SHACL shapes of the ontology.",
      "Exit with 1 if anything is violated; warnings and notes are told and change nothing."
    })
final class ValidateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Override
  public Integer call() {
    PrintWriter out = Commands.out(spec);
    try (StatementStore opened = store.openExisting()) {
      List<Violation> found =
          opened.read(dataset -> new ShapeCheck().check(dataset.asDatasetGraph().getUnionGraph()));
      found.forEach(it ->
          out.println(
              "%s: %s: %s (%s)".formatted(it.severity(), it.focus(), it.message(), it.shape())));
      long violations = found.stream().filter(it -> it.severity() == Severity.VIOLATION).count();
      out.println(
          "%d violations, %d warnings and notes".formatted(violations, found.size() - violations));
      out.flush();
      return violations == 0 ? ExitCode.DONE : ExitCode.POLICY;
    }
  }
}
