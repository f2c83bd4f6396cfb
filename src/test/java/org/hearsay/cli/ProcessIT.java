package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.Commander.SAMPLE;
import static org.hearsay.cli.Commander.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Noon;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users and operating systems do to a running program. */
@Timeout(120)
class ProcessIT {

  private static final Pattern SERVING = Pattern.compile("SPARQL at (\\S+)\\)");

  @TempDir Path folder;

  @ParameterizedTest(name = "SIG{0}")
  @CsvSource({"INT, 130", "TERM, 143"})
  void aServerKeepsItsStoreToItselfAndLetsItGoWhenStopped(String signal, int code)
      throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    try (Application server =
        Application.start(
            folder,
            "up",
            "--port",
            0,
            "--query-seconds",
            1,
            "--store",
            store,
            sample(1).toAbsolutePath())) {
      String said = server.await("Ctrl-C stops");
      String owner = "(process " + server.pid() + ")";

      Commander.run("load", "--store", store, sample(2)).exits(ExitCode.STORE).says(owner);
      Commander.run("validate", "--store", store).exits(ExitCode.STORE).says(owner);
      Commander.run("query", "--store", store, "outlets").exits(ExitCode.STORE).says(owner);
      CompletableFuture<?> slow = askSlowly(endpoint(said));
      Thread.sleep(500);
      server.signal(signal);

      assertThat(server.end()).isLessThan(Duration.ofSeconds(3));
      server.ended().exits(code);
      assertThat(slow).isDone();
    }

    Commander.run("validate", "--store", store).exits(ExitCode.DONE);
  }

  @ParameterizedTest(name = "SIG{0}")
  @ValueSource(strings = {"INT", "KILL"})
  void aLoadThatIsStoppedLeavesWholeArticlesAndGoesOnLater(String signal)
      throws IOException, InterruptedException {
    Path articles = articles(700);
    Path store = folder.resolve("store");
    try (Application load = Application.start(folder, "load", "--store", store, articles)) {
      // The vocabulary, the run, the first articles.
      while (version(store) < 3) {
        assertThat(load.err()).isEmpty();
        Thread.sleep(5);
      }
      load.signal(signal);
      load.end();
    }

    Map<String, Long> left = articlesOf(store);
    Commander.run("validate", "--store", store).exits(ExitCode.DONE);
    Commander.run("load", "--store", store, articles)
        .exits(ExitCode.DONE)
        .says("700 articles read", "%d articles new".formatted(700 - left.size()));

    assertThat(left).hasSizeBetween(1, 699);
    assertThat(articlesOf(store)).hasSize(700).containsAllEntriesOf(left);
    assertThat(new TreeSet<>(articlesOf(store).values())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "extract", "article"})
  void stopsWhenNobodyReads(String command) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(List.of("bash", "-c", "\"$@\" | head -1; exit ${PIPESTATUS[0]}", "bash"));
    words.addAll(Application.command(List.of(), command, SAMPLE.toAbsolutePath()));

    try (Application application = Application.start(new ProcessBuilder(words))) {
      Ended ended = application.ended().exits(ExitCode.DONE);

      assertThat(ended.out().lines()).hasSize(1);
      assertThat(ended.err()).isEmpty();
    }
  }

  @Test
  void tellsThatStandardOutputIsFull() throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("bash", "-c", "exec \"$@\" >/dev/full", "bash"));
    words.addAll(Application.command(List.of(), "extract", sample(1).toAbsolutePath()));

    try (Application application = Application.start(new ProcessBuilder(words))) {
      application.ended().exits(ExitCode.USAGE).says("hearsay: Cannot write to standard output: ");
    }
  }

  @Test
  void needsNoEnvironment() throws IOException, InterruptedException {
    ProcessBuilder builder = Application.builder(folder, "extract", sample(1).toAbsolutePath());
    builder.environment().clear();

    try (Application application = Application.start(builder)) {
      application.ended().exits(ExitCode.DONE).says("1 article read, 0 inputs rejected");
    }
  }

  /** Libraries that keep an identity of the user in the home folder send it somewhere. */
  @Test
  void leavesNothingInTheHomeFolder() throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    ProcessBuilder builder =
        Application.builder(
            folder, "load", "--store", folder.resolve("store"), sample(1).toAbsolutePath());
    // The variables of build servers are known to turn some of them off.
    builder.environment().clear();
    builder.environment().put("HOME", home.toString());

    try (Application application = Application.start(builder)) {
      application.ended().exits(ExitCode.DONE);
    }

    assertThat(home).isEmptyDirectory();
  }

  @ParameterizedTest(name = "on a terminal: {0}")
  @ValueSource(booleans = {true, false})
  void showsProgressInOneLineAndOnATerminalAlone(boolean terminal)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Application.command(
                List.of("-D" + Tally.TERMINAL + "=" + terminal),
                "extract",
                "--jobs",
                1,
                SAMPLE.toAbsolutePath()));

    try (Application application = Application.start(builder)) {
      Ended ended = application.ended().exits(ExitCode.DONE);

      if (terminal) {
        assertThat(ended.err())
            .containsPattern("\r\\d+ of 30 articles, \\d+\\.\\d a second, \\d+ s left\u001b\\[K\r")
            .endsWith("\r\u001b[K30 articles read, 0 inputs rejected\n");
      } else {
        assertThat(ended.err()).isEqualTo("30 articles read, 0 inputs rejected\n");
      }
      assertThat(ended.err().chars().filter(it -> it == '\n')).hasSize(1);
    }
  }

  private static String endpoint(String said) {
    Matcher serving = SERVING.matcher(said);
    assertThat(serving.find()).isTrue();
    return serving.group(1);
  }

  private static CompletableFuture<?> askSlowly(String endpoint) {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    URI uri = URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .handle((response, failure) -> "ended");
  }

  /** Articles that differ in a name alone, so that each gives as many triples as the others. */
  private Path articles(int count) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          articles.resolve("%04d.txt".formatted(i)),
          "The road will be closed in week %d, said Jo Lee.%n".formatted(i + 1000));
    }
    return articles;
  }

  private static long version(Path store) throws IOException {
    Path file = store.resolve("store.version");
    return Files.exists(file) ? Long.parseLong(Files.readString(file).replaceAll("\\D", "")) : 0;
  }

  /** The number of triples of each article. */
  private static Map<String, Long> articlesOf(Path folder) {
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      return store.read(dataset -> {
        Map<String, Long> sizes = new TreeMap<>();
        dataset
            .listNames()
            .forEachRemaining(name -> {
              if (store.graphs().findArticleId(name).isPresent()) {
                sizes.put(name, dataset.getNamedModel(name).size());
              }
            });
        return sizes;
      });
    }
  }
}
