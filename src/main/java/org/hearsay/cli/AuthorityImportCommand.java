package org.hearsay.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.authority.ListColumn;
import org.hearsay.authority.ListImport;
import org.hearsay.authority.ReconciliationService;
import org.hearsay.authority.Requests;
import org.hearsay.entity.AuthorityTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saved lists to CSV files of an authority. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Make files for --authority of lists: results that Wikidata's query service saved as CSV or"
          + " JSON, or a table that OpenRefine exported as CSV. data/README.md has queries.",
      "Rows that cannot be used are told with file and line."
    })
final class AuthorityImportCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Saved lists, CSV or JSON.")
  private List<Path> files = List.of();

  @Mixin private final OutputFolderOptions out = new OutputFolderOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What the rows are: people, organisations, outlets, places or posts. Not needed where"
              + " they have a post and a person, or a column 'table'.")
  private @Nullable AuthorityTable kind;

  @Option(
      names = "--column",
      paramLabel = "WHAT=NAME",
      description =
          "The column NAME holds WHAT: name, id (of Wikidata), aliases, gender, description, kind,"
              + " domains, match (whether the id is right), …; may be repeated.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--keep-unmatched",
      description =
          "Keep, by name alone, rows whose match says no, and names that the service does not know"
              + " for sure.")
  private boolean keepUnmatched;

  @Option(
      names = "--reconcile",
      paramLabel = "URL",
      description =
          "Ask this reconciliation service for the Wikidata id of each row without one. Sends the"
              + " names to it. Only sure matches are taken; the others are written to"
              + " review/candidates.csv.")
  private @Nullable URI service;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "Names to ask for at a time (default: 10).")
  void batch(int wanted) {
    if (wanted < 1) {
      throw Commands.wrong(spec, "--batch must be at least 1, not " + wanted);
    }
    batch = wanted;
  }

  private int batch = 10;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long to wait for each answer (default: 30).")
  void timeout(int wanted) {
    if (wanted < 1) {
      throw Commands.wrong(spec, "--timeout must be at least 1, not " + wanted);
    }
    timeout = Duration.ofSeconds(wanted);
  }

  private Duration timeout = Duration.ofSeconds(30);

  @Override
  public Integer call() {
    ListImport.requireFree(out.folder(), out.replaces());
    Optional<URI> address = Optional.ofNullable(service).map(this::http);
    ListImport lists =
        new ListImport(new ListImport.Options(Optional.ofNullable(kind), columns(), keepUnmatched));
    files.forEach(lists::read);
    address
        .map(it -> ReconciliationService.at(it, batch, new Requests(timeout, PAUSE)))
        .ifPresent(lists::identify);
    return tell(lists.write(out.folder(), out.replaces()));
  }

  private Map<ListColumn, String> columns() {
    Map<ListColumn, String> named = new EnumMap<>(ListColumn.class);
    columns.forEach((title, name) -> {
      ListColumn column =
          ListColumn.called(title)
              .orElseThrow(() ->
                  Commands.wrong(
                      spec, "--column: '%s' is none of %s".formatted(title, ListColumn.titles())));
      named.put(column, name);
    });
    return named;
  }

  private URI http(URI address) {
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw Commands.wrong(
          spec, "--reconcile must be an http address, not '%s'".formatted(address));
    }
    return address;
  }

  private int tell(ListImport.Summary summary) {
    PrintWriter err = Commands.err(spec);
    summary.remarks().forEach(it -> err.println("note: " + it));
    summary
        .refused()
        .forEach(it -> err.println("rejected: %s: %s".formatted(it.place(), it.reason())));
    err.println(
        "%d entities written, %d rows rejected, %d not matched, %d names for review"
            .formatted(
                summary.entities(),
                summary.refused().size(),
                summary.unmatched(),
                summary.forReview()));
    if (summary.entities() + summary.forReview() == 0) {
      return ExitCode.USAGE;
    }
    return summary.refused().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }
}
