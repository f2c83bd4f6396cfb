package org.hearsay.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Precision;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Silence;
import org.hearsay.query.NamedEntities;
import org.hearsay.query.QueryableStore;
import org.hearsay.rdf.ContentKey;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people decide on findings. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Look at what 'check' found, and decide on it.",
      "An ID is the key or the IRI of a finding. Decisions are only ever added, and hold when "
          + "findings are made anew. They are taken on a store that no server has open."
    })
final class ReviewCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw Commands.wrong(
        spec, "Which one of list, show, confirm, dismiss, defer, reopen, silence, precision?");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the findings that somebody should look at, the gravest first.")
  int list(
      @Mixin StoreOption store,
      @Option(names = "--all", description = "List all, whatever was decided on them.") boolean all,
      @Option(
              names = "--kind",
              paramLabel = "KIND",
              description = "Only those of this kind, such as reported or number-mismatch.")
          @Nullable String kind) {
    Optional<Kind> wanted = Optional.ofNullable(kind).map(ReviewCommand::kind);
    try (StatementStore opened = store.openExisting()) {
      List<Finding> found =
          new StoredFindings(opened)
              .all().stream()
                  .filter(it -> all || it.status().isPending())
                  .filter(it -> wanted.filter(other -> other != it.kind()).isEmpty())
                  .toList();
      tell(new FindingText(opened).lines(found));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Tell all of a finding: the statements, the words, the reason, the reviews.")
  int show(@Mixin StoreOption store, @Mixin FindingParameter finding) {
    try (StatementStore opened = store.openExisting()) {
      tell(new FindingText(opened).of(finding.in(opened)));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "confirm",
      mixinStandardHelpOptions = true,
      description = "Decide that the statements do conflict.")
  int confirm(
      @Mixin StoreOption store, @Mixin FindingParameter finding, @Mixin ReviewOptions options) {
    return decide(store, finding, options, Verdict.CONFIRM, Optional.empty(), Optional.empty());
  }

  @Command(
      name = "dismiss",
      mixinStandardHelpOptions = true,
      description = "Decide that the statements do not conflict, or that it is of no use.")
  int dismiss(
      @Mixin StoreOption store,
      @Mixin FindingParameter finding,
      @Mixin ReviewOptions options,
      @Option(
              names = "--reason",
              required = true,
              paramLabel = "REASON",
              description = {
                "Why: different-event, different-time, nested-quote, paraphrase, "
                    + "extraction-error, opinion, duplicate or trivial."
              })
          String reason) {
    return decide(
        store, finding, options, Verdict.DISMISS, Optional.of(reason(reason)), Optional.empty());
  }

  @Command(name = "defer", mixinStandardHelpOptions = true, description = "Put the decision off.")
  int defer(
      @Mixin StoreOption store,
      @Mixin FindingParameter finding,
      @Mixin ReviewOptions options,
      @Option(
              names = "--until",
              required = true,
              paramLabel = "DAY",
              description = "The last day to leave it alone, such as 2025-03-31.")
          LocalDate until) {
    return decide(store, finding, options, Verdict.DEFER, Optional.empty(), Optional.of(until));
  }

  @Command(
      name = "reopen",
      mixinStandardHelpOptions = true,
      description = "Take up a finding again that was decided on.")
  int reopen(
      @Mixin StoreOption store, @Mixin FindingParameter finding, @Mixin ReviewOptions options) {
    return decide(store, finding, options, Verdict.REOPEN, Optional.empty(), Optional.empty());
  }

  @Command(
      name = "silence",
      mixinStandardHelpOptions = true,
      description = {
        "Have alerts leave out some findings for a time: those that fit all that is given.",
        "They are found and listed all the same."
      })
  int silence(
      @Mixin StoreOption store,
      @Mixin ReviewOptions options,
      @Option(names = "--kind", paramLabel = "KIND", description = "Those of this kind.")
          @Nullable String kind,
      @Option(
              names = "--speaker",
              paramLabel = "ENTITY",
              description = "Those with a statement of this one, by name, key or IRI.")
          @Nullable String speaker,
      @Option(
              names = "--outlet",
              paramLabel = "ENTITY",
              description = "Those with a statement in this outlet; may be given twice.")
          @Nullable List<String> outlets,
      @Option(names = "--article", paramLabel = "ID", description = "Those with this article.")
          @Nullable String article,
      @Option(
              names = "--until",
              required = true,
              paramLabel = "DAY",
              description = "The last day on which it holds, such as 2025-03-31.")
          LocalDate until) {
    if (kind == null && speaker == null && outlets == null && article == null) {
      throw Commands.wrong(spec, "Silence what? Give --kind, --speaker, --outlet or --article.");
    }
    if (options.note().isEmpty()) {
      throw Commands.wrong(spec, "Why? Give --note.");
    }
    try (StatementStore opened = store.openExisting()) {
      Instant now = now();
      Silence silence =
          new Silence(
              ContentKey.of("silence", options.by(), now.toString()),
              Optional.ofNullable(kind).map(ReviewCommand::kind),
              Optional.ofNullable(speaker).map(it -> entity(opened, it)),
              Optional.ofNullable(outlets).orElse(List.of()).stream()
                  .map(it -> entity(opened, it))
                  .toList(),
              Optional.ofNullable(article).map(it -> article(opened, it)),
              until,
              options.note(),
              options.by(),
              now);
      new StoredFindings(opened).add(silence);
      tell(List.of("silence %s until %s".formatted(silence.key(), until)));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "precision",
      mixinStandardHelpOptions = true,
      description = {
        "Tell by kind how many of the findings decided on were confirmed, and how sure that is:",
        "the share, and the interval in which it lies with a probability of 95 in 100.",
        "A kind below 0.6 after 30 decisions is no more than information from the next check on."
      })
  int precision(@Mixin StoreOption store) {
    try (StatementStore opened = store.openExisting()) {
      StoredFindings stored = new StoredFindings(opened);
      PrintWriter err = Commands.err(spec);
      stored.faults().forEach(it -> err.println("hearsay: " + it));
      err.flush();
      List<String> lines = new ArrayList<>();
      Precision.byKind(stored.reviews())
          .forEach((kind, it) ->
              lines.add(
                  "%-18s %3d of %3d confirmed  %.2f (%.2f to %.2f)%s"
                      .formatted(
                          kind.code(),
                          it.confirmed(),
                          it.decided(),
                          it.share(),
                          it.low(),
                          it.high(),
                          it.demotes() ? "  information only" : "")));
      tell(lines.isEmpty() ? List.of("Nothing was confirmed or dismissed yet.") : lines);
    }
    return ExitCode.DONE;
  }

  private int decide(
      StoreOption store,
      FindingParameter parameter,
      ReviewOptions options,
      Verdict verdict,
      Optional<Reason> reason,
      Optional<LocalDate> until) {
    try (StatementStore opened = store.openExisting()) {
      Finding finding = parameter.in(opened);
      Review review =
          new Review(finding.key(), verdict, reason, options.note(), options.by(), now(), until);
      Finding after =
          new StoredFindings(opened)
              .add(
                  new Reviewed(
                      review, finding.kind(), Set.copyOf(finding.between()), finding.difference()));
      tell(List.of("%s is %s".formatted(after.key(), after.status().code())));
    }
    return ExitCode.DONE;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Kind kind(String code) {
    return Kind.find(code)
        .orElseThrow(() ->
            new UsageException(
                "'%s' is no kind of finding. There are: %s"
                    .formatted(code, Arrays.stream(Kind.values()).map(Kind::code).toList())));
  }

  private static Reason reason(String code) {
    return Arrays.stream(Reason.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "'%s' is no reason. There are: %s"
                    .formatted(code, Arrays.stream(Reason.values()).map(Reason::code).toList())));
  }

  private static String entity(StatementStore store, String given) {
    try {
      return new NamedEntities(new QueryableStore(store)).meant(given).getURI();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String article(StatementStore store, String given) {
    return given.contains("://") ? given : store.graphs().articleIri(given);
  }

  private void tell(List<String> lines) {
    PrintWriter out = Commands.out(spec);
    lines.forEach(out::println);
    out.flush();
  }

  /** Which finding is meant. */
  static final class FindingParameter {

    @Parameters(paramLabel = "ID", description = "The finding, as 'list' tells it.")
    private String id = "";

    Finding in(StatementStore store) {
      return new StoredFindings(store)
          .find(id)
          .orElseThrow(() ->
              new UsageException(
                  "There is no finding '%s'. Those there are: hearsay review list".formatted(id)));
    }
  }

  /** Who decides, and what there is to say on it. */
  static final class ReviewOptions {

    @Option(names = "--note", paramLabel = "TEXT", description = "What others should know of it.")
    private String note = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user).")
    private @Nullable String by;

    String note() {
      return note.strip();
    }

    String by() {
      return Optional.ofNullable(by)
          .or(() -> Optional.ofNullable(System.getProperty("user.name")))
          .map(String::strip)
          .filter(it -> !it.isEmpty())
          .orElseThrow(() -> new UsageException("Who decides? Say so by --by NAME."));
    }
  }
}
