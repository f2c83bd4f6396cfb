package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.EncoderExtractor;
import org.hearsay.entity.Authority;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.SieveResolver;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.time.EnglishDateResolver;
import org.hearsay.vocab.Graphs;

/**
 * The stages with their data files loaded. Serves all threads; holds native memory until closed.
 */
final class Engine implements AutoCloseable {

  private final Home home;
  private final EncoderExtractor extractor;
  private final Authority authority;
  private final StatementPipeline pipeline;

  private Engine(Home home, EncoderExtractor extractor, Authority authority) {
    this.home = home;
    this.extractor = extractor;
    this.authority = authority;
    this.pipeline =
        new StatementPipeline(
            new EnglishAnnotator(),
            extractor,
            CueLexicon.english(),
            new SieveResolver(authority),
            new Publishers(authority),
            new EnglishDateResolver());
  }

  static Engine load(Home home) {
    Authority authority = AuthorityReader.read(home.authority());
    try {
      return new Engine(home, EncoderExtractor.load(home.model(), CueLexicon.english()), authority);
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

  ArticleWriter writer(Graphs graphs, Wordings wording) {
    Conversion conversion =
        new Conversion(Version.number(), EncoderExtractor.RULE, fingerprint(), wording);
    return new ArticleWriter(graphs, authority, conversion);
  }

  /** The first eight hex digits of a SHA-256 over the model and authority files. */
  private String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : List.of(home.model(), home.authority())) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 8);
    } catch (IOException e) {
      throw new UsageException("Cannot read " + home.folder() + ": " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    extractor.close();
  }
}
