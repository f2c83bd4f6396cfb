package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleFiles;
import org.hearsay.pipeline.StatementPipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles to JSON Lines. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Find who said what in articles; one JSON object a line for each article.")
final class ExtractCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final AuthorityOption authority = new AuthorityOption();

  @Option(
      names = "--flat",
      description = {
        "Of attributions inside of others, tell the outermost alone, as annotations do that mark one"
            + " level: of 'Teld warned of floods, the Courier reported' what the Courier reported."
      })
  private boolean flat;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    Json json = new Json();
    ArticleFiles files = input.find(paths);
    Lines out = new Lines(Commands.out(spec));
    try (Engine engine = Engine.load(Home.find(), authority.paths())) {
      StatementPipeline pipeline = flat ? engine.pipeline().flat() : engine.pipeline();
      return input.process(files, article -> engine.read(article, pipeline, json::of), out::write);
    }
  }
}
