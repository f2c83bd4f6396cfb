package org.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.identity.Decision;
import org.hearsay.identity.Made;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.AnswerWriter;
import org.hearsay.query.Page;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.SavedQueries;
import org.hearsay.registry.Account;
import org.hearsay.registry.EntityRegistry;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who is who: what rules and people decided on it, and how to decide otherwise. */
@Command(
    name = "entity",
    mixinStandardHelpOptions = true,
    description = {
      "Decide which people and organisations are one, and see why.",
      "An ENTITY is given by name, key or IRI. Decisions hold for articles that are loaded later, "
          + "and each can be taken back. They are taken on a store that no server has open."
    })
final class EntityCommand implements Runnable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw Commands.wrong(spec, "Which one of merge, split, apart, show, suggestions, undo?");
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Decide that two entities are one; KEPT gives both its name.")
  int merge(
      @Mixin StoreOption store,
      @Mixin DecisionOptions options,
      @Parameters(paramLabel = "ENTITY", description = "The one to be given up.") String entity,
      @Parameters(paramLabel = "KEPT", description = "The one to be kept.") String kept) {
    return decide(store, registry -> registry.merge(entity, kept, options.made()));
  }

  @Command(
      name = "apart",
      mixinStandardHelpOptions = true,
      description = "Decide that two entities are not one, whatever rules say.")
  int apart(
      @Mixin StoreOption store,
      @Mixin DecisionOptions options,
      @Parameters(paramLabel = "ENTITY", description = "One of the two.") String one,
      @Parameters(paramLabel = "OTHER", description = "The other.") String other) {
    return decide(store, registry -> registry.apart(one, other, options.made()));
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Decide that some articles mean another one of that name.")
  int split(
      @Mixin StoreOption store,
      @Mixin DecisionOptions options,
      @Parameters(paramLabel = "ENTITY", description = "The one that is two.") String entity,
      @Option(
              names = "--articles",
              paramLabel = "ID",
              required = true,
              split = ",",
              description = "The articles that mean the other, separated by commas.")
          List<String> articles,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              defaultValue = "",
              description = "What the other is called (default: the same).")
          String name) {
    return decide(store, registry -> registry.split(entity, articles, name, options.made()));
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = {
        "Take a decision back.",
        "One of a person is as if it had never been taken; one of a rule is overruled."
      })
  int undo(
      @Mixin StoreOption store,
      @Mixin DecisionOptions options,
      @Parameters(paramLabel = "DECISION", description = "As 'merge' or 'show' tell it.")
          String decision) {
    try (StatementStore opened = store.openExisting()) {
      tell(List.of(new EntityRegistry(opened).undo(decision, options.made())));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Tell why this is one entity: names, sources, decisions and mentions.")
  int show(
      @Mixin StoreOption store,
      @Parameters(paramLabel = "ENTITY", description = "The one to tell of.") String entity,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "20",
              description = "Mentions at most (default: ${DEFAULT-VALUE}).")
          int limit) {
    if (limit < 0) {
      throw Commands.wrong(spec, "--limit must be at least 0, not " + limit);
    }
    try (StatementStore opened = store.openExisting()) {
      String iri = new EntityRegistry(opened).find(entity);
      tell(new Account(opened).of(iri, limit));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "suggestions",
      mixinStandardHelpOptions = true,
      description = {
        "List the entities that may be one, the likeliest first.",
        "Confirm by 'merge', dismiss by 'apart'."
      })
  int suggestions(
      @Mixin StoreOption store,
      @Option(
              names = "--format",
              paramLabel = "table|csv|tsv|json|xml",
              defaultValue = "table",
              description = "How to write the answer (default: ${DEFAULT-VALUE}).")
          AnswerFormat format) {
    try (StatementStore opened = store.openExisting();
        BinaryOutput out = BinaryOutput.standard()) {
      QueryAnswer answer =
          new QueryRunner(opened, PATIENCE)
              .run(SavedQueries.load().get("merge-suggestions"), Map.of(), Page.ALL);
      new AnswerWriter(opened.graphs().base()).write(answer, format, out.stream());
    }
    return ExitCode.DONE;
  }

  private int decide(StoreOption store, Function<EntityRegistry, Decision> decision) {
    try (StatementStore opened = store.openExisting()) {
      Decision taken = decision.apply(new EntityRegistry(opened));
      List<String> lines = new ArrayList<>();
      lines.add("decision %s: %s".formatted(taken.key(), new Account(opened).tell(taken)));
      tell(lines);
    }
    return ExitCode.DONE;
  }

  private void tell(List<String> lines) {
    PrintWriter out = Commands.out(spec);
    lines.forEach(out::println);
    out.flush();
  }

  /** Who decides, and why. */
  static final class DecisionOptions {

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for others to read.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user).")
    private @Nullable String by;

    Made made() {
      String who =
          Optional.ofNullable(by)
              .or(() -> Optional.ofNullable(System.getProperty("user.name")))
              .map(String::strip)
              .filter(it -> !it.isEmpty())
              .orElseThrow(() -> new UsageException("Who decides? Say so by --by NAME."));
      return new Made(who, Instant.now(), reason.strip());
    }
  }
}
