package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What was read of articles, before analysis. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = "Show what is read of articles, before analysis, as JSON Lines.")
final class ArticleCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    Json json = new Json();
    Lines out = new Lines(Commands.out(spec));
    return input.process(
        input.find(paths),
        article -> new Outcome.Done<>(json.of(article)),
        out::write,
        it -> out.write(json.of(it)));
  }
}
