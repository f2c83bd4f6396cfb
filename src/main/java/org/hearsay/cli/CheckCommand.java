package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.alert.RunFiles;
import org.hearsay.alert.RunJson;
import org.hearsay.alert.Webhook;
import org.hearsay.alert.Webhooks;
import org.hearsay.check.Check;
import org.hearsay.check.Policy;
import org.hearsay.check.RunReport;
import org.hearsay.check.SentencePair;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Kind;
import org.hearsay.description.Resources;
import org.hearsay.operations.TokenFile;
import org.hearsay.query.CheckQueries;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which statements may conflict. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Find statements that may conflict.",
      "Reads what is new in a store since the last check and keeps what is found in it. Findings "
          + "are looked at by 'review' and on the server's pages."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final AuthorityOption authority = new AuthorityOption();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = {
        "Compare pairs of sentences and nothing else. FILE is JSON Lines: id, a and b, each with"
            + " text and optionally speaker, outlet and published. Prints id, kind (null if"
            + " nothing conflicts), confidence and evidence of each."
      })
  private @Nullable Path pairs;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = {
        "Look for these kinds alone, separated by commas (default: all but disagreement):",
        "reported, altered-quotation, speaker-conflict, date-conflict, denial, number-mismatch,"
            + " date-mismatch, place-mismatch, reversal, polarity, disagreement."
      })
  private List<String> kinds = List.of();

  /** From where a check begins. */
  enum Since {
    RUN,
    ALL
  }

  @Option(
      names = "--since",
      paramLabel = "run|all",
      description = {
        "Check what came, changed or went since the last run, or everything anew "
            + "(default: run)."
      })
  private Since since = Since.RUN;

  @Option(
      names = "--fail-on",
      paramLabel = "POLICY",
      split = ",",
      description = {
        "Exit with 1 if a policy is met, such as material:new>0 or denial:updated>3:",
        "a severity, a kind or any; new, updated, reopened, resolved or superseded; a number.",
        "What is silenced does not count."
      })
  private List<String> policies = List.of();

  @Option(
      names = "--checks",
      paramLabel = "NAME|DIR",
      split = ",",
      description = {
        "Ask these queries, too: by name recycled-quotation, both-sides-at-once, "
            + "numbers-of-one-day and against-own-claim, and all of a folder of your own: .rq files that "
            + "bind ?a ?b ?kind ?evidence. What was found by one that is not asked for any more counts "
            + "as resolved."
      })
  private List<String> checks = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Write run.json, findings.ndjson, findings.csv, findings.atom and findings.sarif into this "
            + "folder, over those of the run before."
      })
  private @Nullable Path reports;

  @Option(
      names = "--webhooks",
      paramLabel = "FILE",
      description = "Tell those of this file of what is new, as 'serve' does.")
  private @Nullable Path webhooks;

  @Option(
      names = "--operations",
      paramLabel = "URL",
      description = {
        "Have the server check that has the store open, by its port of operations, such as "
            + "http://127.0.0.1:3031/. With --kinds, --since and --fail-on; prints the run as JSON. Not "
            + "with --out, --webhooks and --checks: a server tells of its findings at /alerts, and to the "
            + "webhooks of 'serve --webhooks'."
      })
  private @Nullable URI operations;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "The token of that server's operations.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--json",
      description = "Print what was done as one JSON object on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    if (pairs != null) {
      comparePairs(pairs);
      return ExitCode.DONE;
    }
    if (operations != null) {
      return checkThere(operations);
    }
    List<Policy> asked = policies.stream().map(CheckCommand::policy).toList();
    Check.Scope scope = new Check.Scope(wantedKinds(), since == Since.ALL);
    List<CheckQueries.Source> queries = ChosenChecks.of(checks);
    List<Webhook> hooks = webhooks == null ? List.of() : hooks(webhooks);
    try (StatementStore opened = store.openExisting()) {
      RunReport report = run(Checks.of(opened, queries), scope, hooks);
      if (reports != null) {
        write(report, opened, reports);
      }
      tell(report, opened);
      return code(report, asked);
    }
  }

  private int checkThere(URI server) {
    if (reports != null || webhooks != null || !checks.isEmpty()) {
      throw Commands.wrong(
          spec,
          "--out, --webhooks and --checks do not go with --operations. A server tells of its findings"
              + " at /alerts, and to the webhooks that 'serve --webhooks' names.");
    }
    if (tokenFile == null) {
      throw Commands.wrong(spec, "--operations needs --token-file.");
    }
    Map<String, String> wishes = new LinkedHashMap<>();
    wishes.put("since", since.name().toLowerCase(Locale.ROOT));
    if (!kinds.isEmpty()) {
      wishes.put("kinds", String.join(",", kinds));
    }
    if (!policies.isEmpty()) {
      wishes.put("fail-on", String.join(",", policies));
    }
    JsonNode run = new RemoteCheck(server, token(tokenFile)).run(wishes);
    PrintWriter err = Commands.err(spec);
    run.path("failures").forEach(it -> err.println("hearsay: " + it.asText()));
    err.flush();
    new Lines(Commands.out(spec)).write(run.toString());
    return RemoteCheck.code(run);
  }

  private static String token(Path file) {
    try {
      return new TokenFile(file).read();
    } catch (UncheckedIOException e) {
      throw new UsageException("--token-file: %s".formatted(e.getCause()), e);
    }
  }

  private static List<Webhook> hooks(Path file) {
    try {
      return Webhook.read(file);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What is not taken now is kept in the store, for the next run or the server. */
  private static RunReport run(Check check, Check.Scope scope, List<Webhook> hooks) {
    if (hooks.isEmpty()) {
      return check.run(scope);
    }
    StatementStore store = check.store();
    try (Webhooks calls = new Webhooks(hooks, store.directory(), InstantSource.system())) {
      RunReport report =
          calls.tellOf(
              told -> check.run(scope, told),
              new StoredFindings(store)::hasRun,
              store.graphs().base());
      calls.sendDue();
      return report;
    }
  }

  private static void write(RunReport report, StatementStore opened, Path folder) {
    try {
      new RunFiles(new Resources(opened)).write(report, folder);
    } catch (UncheckedIOException e) {
      throw new UsageException(
          "--out: %s cannot be written: %s".formatted(folder, e.getCause()), e);
    }
  }

  private void comparePairs(Path file) {
    List<SentencePair> read = new PairFile(file).read();
    Lines out = new Lines(Commands.out(spec));
    Json lines = new Json();
    try (Engine engine = Engine.load(Home.find(), authority.paths())) {
      PairJudging judging = PairJudging.by(engine);
      read.forEach(it -> out.write(lines.of(it, judging.judge(it))));
    }
  }

  private static Policy policy(String text) {
    try {
      return Policy.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private Set<Kind> wantedKinds() {
    if (kinds.isEmpty()) {
      return Check.Scope.usual().kinds();
    }
    Set<Kind> wanted = EnumSet.noneOf(Kind.class);
    for (String it : kinds) {
      wanted.add(
          Kind.find(it.strip())
              .orElseThrow(() ->
                  new UsageException(
                      "--kinds: '%s' is no kind of finding. There are: %s"
                          .formatted(it, Arrays.stream(Kind.values()).map(Kind::code).toList()))));
    }
    return wanted;
  }

  private void tell(RunReport report, StatementStore opened) {
    PrintWriter err = Commands.err(spec);
    report.failures().forEach(it -> err.println("hearsay: " + it));
    err.flush();
    if (json) {
      new Lines(Commands.out(spec)).write(RunJson.of(report, opened.graphs().base()).toString());
      return;
    }
    PrintWriter out = Commands.out(spec);
    out.println(
        "%d statements and %d pairs judged in %.1f s"
            .formatted(
                report.statements(),
                report.pairs(),
                Duration.between(report.started(), report.ended()).toMillis() / 1000.0));
    report
        .counts()
        .forEach((kind, count) ->
            out.println(
                "%-18s %d new, %d updated, %d resolved, %d unchanged%s"
                    .formatted(
                        kind.code(),
                        count.fresh(),
                        count.updated(),
                        count.resolved(),
                        count.unchanged(),
                        count.silenced() == 0 ? "" : ", %d silenced".formatted(count.silenced()))));
    out.flush();
  }

  /** What is missing weighs more than what was found. */
  private static int code(RunReport report, List<Policy> policies) {
    if (!report.failures().isEmpty()) {
      return ExitCode.PARTLY;
    }
    return policies.stream().anyMatch(it -> it.isMetBy(report)) ? ExitCode.POLICY : ExitCode.DONE;
  }
}
