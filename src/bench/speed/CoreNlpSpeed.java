import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Times a pipeline of Stanford CoreNLP that can tell who said a quotation, with its own defaults.
 * Arguments: a list of files to warm up by, a list of files to time, threads.
 */
final class CoreNlpSpeed {

  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private CoreNlpSpeed() {}

  public static void main(String[] args) throws Exception {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    List<Path> warm = paths(args[0]);
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.annotate(new Annotation(Files.readString(warm.getFirst())));
    double first = secondsSince(start);
    int threads = Integer.parseInt(args[2]);
    all(pipeline, warm, threads);
    Instant begun = Instant.now();
    long quotations = all(pipeline, paths(args[1]), threads);
    System.out.printf(
        Locale.ROOT,
        "RESULT %.3f %.2f %d %d%n",
        secondsSince(begun),
        first,
        peakMegabytes(),
        quotations);
    System.exit(0);
  }

  /** How many quotations there are in all files. */
  private static long all(StanfordCoreNLP pipeline, List<Path> files, int threads)
      throws IOException {
    List<Annotation> articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(new Annotation(Files.readString(file)));
    }
    AtomicLong quotations = new AtomicLong();
    pipeline.annotate(
        articles,
        threads,
        it -> quotations.addAndGet(it.get(CoreAnnotations.QuotationsAnnotation.class).size()));
    return quotations.get();
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
