package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    Json json = new Json();
    ArticleFiles files = input.find(paths);
    Lines out = new Lines(Commands.out(spec));
    try (Engine engine = Engine.load(Home.find(), authority.paths())) {
      return input.process(files, article -> engine.read(article, json::of), out::write);
    }
  }
}
