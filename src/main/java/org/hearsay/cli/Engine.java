package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.EncoderExtractor;
import org.hearsay.authority.NamesOnDisk;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.SieveResolver;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.time.EnglishDateResolver;
import org.hearsay.vocab.Graphs;

/**
 * The stages with their data files loaded. Serves all threads; holds native memory until closed.
 */
final class Engine implements AutoCloseable {

  private final String fingerprint;
  private final String application;
  private final EncoderExtractor extractor;
  private final Authority authority;
  private final List<NamesOnDisk> names;
  private final LanguageGate gate = new LanguageGate();
  private final StatementPipeline pipeline;

  private Engine(
      String fingerprint,
      EncoderExtractor extractor,
      Authority authority,
      List<NamesOnDisk> names) {
    this.fingerprint = fingerprint;
    this.application = application();
    this.extractor = extractor;
    this.authority = authority;
    this.names = names;
    this.pipeline =
        new StatementPipeline(
            new EnglishAnnotator(),
            extractor,
            CueLexicon.english(),
            new SieveResolver(authority),
            new Publishers(authority),
            new EnglishDateResolver());
  }

  /**
   * Loads what the stages need.
   *
   * @param more files and folders that add to the authority
   */
  static Engine load(Home home, List<Path> more) {
    List<NamesOnDisk> names =
        more.stream().filter(NamesOnDisk::existsIn).map(NamesOnDisk::openIn).toList();
    Authority authority = AuthorityReader.read(home.authority(), more, List.copyOf(names));
    try {
      return new Engine(
          fingerprint(home, more, names),
          EncoderExtractor.load(home.model(), CueLexicon.english()),
          authority,
          names);
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The engine that another thread loads; fails as loading it here would. */
  static Engine await(CompletableFuture<Engine> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  StatementPipeline pipeline() {
    return pipeline;
  }

  /** What the work makes of the article, if it is in a language that the stages can read. */
  <R> Outcome<R> read(Article article, Function<ArticleStatements, R> work) {
    return read(article, pipeline, work);
  }

  /** The same by other stages. */
  <R> Outcome<R> read(
      Article article, StatementPipeline stages, Function<ArticleStatements, R> work) {
    return gate.pass(article, it -> work.apply(stages.statementsOf(it)));
  }

  ArticleWriter writer(Graphs graphs, Wordings wording) {
    Conversion conversion =
        new Conversion(Version.number(), EncoderExtractor.RULE, fingerprint, wording);
    return new ArticleWriter(graphs, authority, conversion);
  }

  /**
   * A hash of all that decides what becomes of the article: its text and metadata, the data files,
   * and the application itself; empty if the application is no jar, whose content could be asked.
   */
  String inputOf(Article article, Wordings wording) {
    return application.isEmpty()
        ? ""
        : hex(sha256(), (application + fingerprint + wording + article).getBytes(UTF_8));
  }

  /** The first eight hex digits of a SHA-256 over the model and all authority files. */
  private static String fingerprint(Home home, List<Path> more, List<NamesOnDisk> names) {
    MessageDigest digest = sha256();
    List<Path> all = new ArrayList<>(List.of(home.model(), home.authority()));
    all.addAll(more);
    for (Path path : all) {
      try {
        for (Path file : filesOf(path)) {
          digest.update(Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UsageException("Cannot read " + path + ": " + e.getMessage(), e);
      }
    }
    names.forEach(it -> digest.update(it.content().getBytes(UTF_8)));
    return hex(digest, new byte[0]).substring(0, 8);
  }

  private static List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String application() {
    try {
      Path code = Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? hex(sha256(), Files.readAllBytes(code)) : "";
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("Cannot read the application's own jar", e);
    }
  }

  private static String hex(MessageDigest digest, byte[] bytes) {
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    extractor.close();
    names.forEach(NamesOnDisk::close);
  }
}
