package org.hearsay.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleFiles;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.RdfOutput;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles to RDF. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Convert articles to RDF, one named graph for each.")
final class ConvertCommand implements Callable<Integer> {

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final AuthorityOption authority = new AuthorityOption();

  @Mixin private final ConversionOptions options = new ConversionOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "nq|trig|ttl|jsonld",
      description = "The syntax (default: nq). Turtle holds the union of the graphs.")
  private RdfOutput.Syntax format = RdfOutput.Syntax.NQ;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the data begin with%n(default: ${DEFAULT-VALUE}).")
  private String base = StatementStore.DEFAULT_BASE;

  @Override
  public Integer call() {
    Graphs graphs = graphs();
    List<Path> more = authority.paths();
    ArticleFiles files = input.find(paths);
    try (BinaryOutput file = out == null ? BinaryOutput.standard() : BinaryOutput.to(out);
        Engine engine = Engine.load(Home.find(), more)) {
      int code = convert(engine, graphs, files, file.stream());
      file.done();
      return code;
    }
  }

  private int convert(Engine engine, Graphs graphs, ArticleFiles files, OutputStream stream) {
    ArticleWriter writer = engine.writer(graphs, options.wording());
    try (RdfOutput rdf = new RdfOutput(graphs, format, stream)) {
      return input.process(
          files,
          article -> engine.read(article, writer::write),
          (ArticleGraphs it) -> rdf.write(it));
    }
  }

  private Graphs graphs() {
    try {
      return new Graphs(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
