import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.ArticleSource;
import org.hearsay.article.Reading;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.EncoderExtractor;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.SieveResolver;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.language.LanguageIdentifier;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion;
import org.hearsay.time.EnglishDateResolver;
import org.hearsay.vocab.Graphs;

/**
 * Times what {@code hearsay convert} does with articles: reads them, asks for their language, finds
 * words, sentences, quotations, names and attributions, resolves who, about whom and when, and makes
 * the triples. Arguments: the home of Hearsay, a list of files to warm up by, a list of files to
 * time, threads.
 */
final class HearsaySpeed {

  private final ArticleReader reader = new ArticleReader();
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final StatementPipeline pipeline;
  private final ArticleWriter writer;

  private HearsaySpeed(Path home) throws IOException {
    Authority authority = AuthorityReader.read(home.resolve("data/authority"));
    CueLexicon cues = CueLexicon.english();
    this.pipeline =
        new StatementPipeline(
            new EnglishAnnotator(),
            EncoderExtractor.load(home.resolve("data/model"), cues),
            cues,
            new SieveResolver(authority),
            new Publishers(authority),
            new EnglishDateResolver());
    this.writer =
        new ArticleWriter(
            new Graphs("http://localhost/"),
            authority,
            new Conversion("speed", "speed", "speed", Conversion.Wordings.FULL));
  }

  public static void main(String[] args) throws Exception {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    List<Path> warm = paths(args[1]);
    HearsaySpeed speed = new HearsaySpeed(Path.of(args[0]));
    long statements = speed.convert(warm.getFirst());
    double first = secondsSince(start);
    int threads = Integer.parseInt(args[3]);
    speed.all(warm, threads);
    Instant begun = Instant.now();
    statements = speed.all(paths(args[2]), threads);
    System.out.printf(
        Locale.ROOT,
        "RESULT %.3f %.2f %d %d%n",
        secondsSince(begun),
        first,
        peakMegabytes(),
        statements);
    System.exit(0);
  }

  /** How many statements there are in all files. */
  private long all(List<Path> files, int threads) throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Long>> done = new ArrayList<>();
      for (Path file : files) {
        done.add(executor.submit(() -> convert(file)));
      }
      long statements = 0;
      for (Future<Long> one : done) {
        statements += one.get();
      }
      return statements;
    }
  }

  private long convert(Path file) {
    ArticleSource source = ArticleFiles.find(List.of(file)).articles().getFirst();
    Article article = ((Reading.Read) reader.read(source)).article();
    languages.of(article.text());
    var statements = pipeline.statementsOf(article);
    writer.write(statements);
    return statements.statements().size();
  }

  private static List<Path> paths(String list) throws IOException {
    return Files.readAllLines(Path.of(list)).stream().map(Path::of).toList();
  }

  private static double secondsSince(Instant start) {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  /** The most memory that the process had at any time. */
  private static long peakMegabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(it -> it.startsWith("VmHWM:"))
          .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
