package org.hearsay.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.Noon;
import org.hearsay.vocab.Say;

/** Another process that works on a store, to be killed. */
final class StoreProcess implements AutoCloseable {

  static final int STATEMENTS = 20;
  static final int ARTICLES = 60;

  private final Process process;
  private final BufferedReader said;

  private StoreProcess(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  /** Starts a process that has the store open, and writes to it if {@code writes}. */
  static StoreProcess start(Path store, boolean writes) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreProcess.class.getName(),
            store.toString(),
            Boolean.toString(writes));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    StoreProcess started = new StoreProcess(builder.start());
    started.await("open");
    return started;
  }

  long pid() {
    return process.pid();
  }

  void await(String word) throws IOException {
    String line = said.readLine();
    while (line != null && !line.equals(word)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("The other process ended before it said " + word);
    }
  }

  /** Ends it without a chance to tidy up, as {@code kill -9} does. */
  @Override
  public void close() {
    try {
      process.destroyForcibly();
      process.waitFor(10, TimeUnit.SECONDS);
      said.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    try (StatementStore store = StatementStore.open(Path.of(args[0]), Noon.CLOCK)) {
      System.out.println("open");
      if (Boolean.parseBoolean(args[1])) {
        for (int edition = 0; true; edition++) {
          store.replaceArticles(edition(edition));
          System.out.println("wrote");
        }
      }
      TimeUnit.MINUTES.sleep(5);
    }
  }

  private static List<ArticleGraph> edition(int edition) {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Graph graph = GraphFactory.createDefaultGraph();
      for (int j = 0; j < STATEMENTS; j++) {
        graph.add(
            Triple.create(
                NodeFactory.createURI("http://localhost:3030/id/statement/a" + i + "." + j),
                Say.text.asNode(),
                NodeFactory.createLiteralLang("words of edition e" + edition, "en")));
      }
      articles.add(new ArticleGraph("a" + i, graph));
    }
    return articles;
  }
}
