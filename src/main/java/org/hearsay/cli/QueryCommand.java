package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.AnswerWriter;
import org.hearsay.query.Page;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.Queryable;
import org.hearsay.query.QueryableEndpoint;
import org.hearsay.query.QueryableStore;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.StatementStore;
import org.hearsay.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A saved query, or one from a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Run a saved query, or one from a file, over a store or a running server.",
      "Without a NAME or a file, list the saved queries."
    })
final class QueryCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The name of a saved query.")
  private @Nullable String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "KEY=VALUE",
      description = {
        "A parameter of the query; may be repeated.",
        "A person, organisation or place is given by name, key or IRI."
      })
  private Map<String, String> values = new TreeMap<>();

  @Option(names = "--file", paramLabel = "FILE", description = "A file of SPARQL to run instead.")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "table|csv|excel|tsv|json|objects|xml",
      description = "How to write the answer (default: table).")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Ask a running server, such as http://localhost:3030/sparql, not a store.")
  private @Nullable String endpoint;

  @Option(names = "--limit", paramLabel = "N", description = "Rows at most (default: all).")
  void limit(long wanted) {
    if (wanted < 0) {
      throw Commands.wrong(spec, "--limit must be at least 0, not " + wanted);
    }
    limit = wanted;
  }

  private long limit = Long.MAX_VALUE;

  @Override
  public Integer call() {
    SavedQueries saved = SavedQueries.load();
    if (name == null && file == null) {
      list(saved);
      return ExitCode.DONE;
    }
    if (name != null && file != null) {
      throw new UsageException("Give the name of a saved query or --file, not both.");
    }
    Page page = new Page(0, limit);
    return file != null ? answer(file, page) : answer(saved.get(String.valueOf(name)), page);
  }

  private int answer(SavedQuery query, Page page) {
    return answer(runner -> runner.run(query, values, page));
  }

  private int answer(Path queryFile, Page page) {
    String query = read(queryFile);
    try {
      return answer(runner -> runner.run(query, page));
    } catch (RefusedQueryException e) {
      // The parser goes on to list everything that could have stood there.
      String fault = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UsageException(queryFile + ": " + fault, e);
    }
  }

  private int answer(Function<QueryRunner, QueryAnswer> run) {
    if (endpoint != null) {
      write(run, endpoint(endpoint));
      return ExitCode.DONE;
    }
    try (StatementStore opened = openStore()) {
      write(run, new QueryableStore(opened));
      return ExitCode.DONE;
    }
  }

  private void write(Function<QueryRunner, QueryAnswer> run, Queryable data) {
    QueryAnswer answer = run.apply(new QueryRunner(data, PATIENCE));
    try (BinaryOutput out = BinaryOutput.standard()) {
      new AnswerWriter(data.base()).write(answer, format, out.stream());
    }
  }

  private QueryableEndpoint endpoint(String url) {
    if (!url.matches("https?://[^\\s<>\"]+")) {
      throw new UsageException("--endpoint must be an http address, not '%s'".formatted(url));
    }
    return store
        .findBase()
        .map(base -> new QueryableEndpoint(url, base))
        .orElseGet(() -> QueryableEndpoint.at(url, PATIENCE));
  }

  private StatementStore openStore() {
    try {
      return store.openExisting();
    } catch (StoreUnavailableException e) {
      throw new StoreInUseException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("There is no query file " + file, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + ": not a text in UTF-8", e);
    } catch (IOException e) {
      throw new UsageException("Cannot read the query file " + file + ": " + e.getMessage(), e);
    }
  }

  private void list(SavedQueries saved) {
    PrintWriter out = Commands.out(spec);
    for (SavedQuery query : saved.list()) {
      out.println("%-28s %s".formatted(query.name(), query.summary()));
      if (!query.parameters().isEmpty()) {
        out.println(
            "%-28s   %s"
                .formatted(
                    "",
                    String.join(
                        ", ",
                        query.parameters().stream()
                            .map(it -> it.name() + (it.required() ? "" : "?"))
                            .toList())));
      }
    }
    out.flush();
  }

  /** The store cannot be opened, most likely as a server has it. */
  static final class StoreInUseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreInUseException(StoreUnavailableException cause) {
      super(
          cause.getMessage()
              + " Maybe ask the running server: --endpoint http://localhost:3030/sparql",
          cause);
    }
  }
}
