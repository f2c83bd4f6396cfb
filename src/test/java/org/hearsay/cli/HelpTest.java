package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {

  private static final Map<String, CommandLine> SUBCOMMANDS =
      HearsayCommand.commandLine().getSubcommands();

  private static final List<String> COMMANDS = List.copyOf(SUBCOMMANDS.keySet());

  private static final CommandLine AUTHORITY = Objects.requireNonNull(SUBCOMMANDS.get("authority"));

  private static final List<String> OF_AUTHORITY = List.copyOf(AUTHORITY.getSubcommands().keySet());

  @Test
  void theRootTellsOfEveryCommandAndExitCode() {
    Ended ended = Commander.run("--help");

    ended.exits(ExitCode.DONE);
    assertThat(ended.out()).contains(COMMANDS).contains("Exit codes:");
    assertThat(ended.out().lines().map(String::strip))
        .contains(
            "0     All was done.",
            "70    A defect of the software.",
            "4     The store is missing, unusable or locked by another process.");
    assertFitsInTerminal(ended.out());
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void everyCommandDescribesItselfAndAllItTakes(String name) {
    assertDescribed(Objects.requireNonNull(SUBCOMMANDS.get(name)).getCommandSpec());
  }

  @ParameterizedTest
  @FieldSource("OF_AUTHORITY")
  void everyCommandOfTheAuthorityDescribesItself(String name) {
    assertDescribed(Objects.requireNonNull(AUTHORITY.getSubcommands().get(name)).getCommandSpec());

    Ended ended = Commander.run("authority", name, "--help").exits(ExitCode.DONE);

    assertThat(ended.out()).contains("Usage: hearsay authority " + name);
    assertThat(Commander.run("authority", "--help").out()).contains(OF_AUTHORITY);
    assertFitsInTerminal(ended.out());
  }

  private static void assertDescribed(CommandSpec spec) {
    List<ArgSpec> args = new ArrayList<>(spec.options());
    args.addAll(spec.positionalParameters());

    assertThat(spec.usageMessage().description()).isNotEmpty();
    assertThat(args).allSatisfy(it -> assertThat(it.description()).as(it.toString()).isNotEmpty());
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void helpIsTheSameBothWaysAndFitsInATerminal(String name) {
    Ended ended = Commander.run("help", name);

    ended.exits(ExitCode.DONE);
    assertThat(ended.out()).contains("Usage: hearsay " + name);
    assertFitsInTerminal(ended.out());
    if (!name.equals("help")) {
      assertThat(Commander.run(name, "--help").out()).isEqualTo(ended.out());
    }
  }

  @Test
  void theVersionIsToldByEveryCommand() {
    String version = Commander.run("--version").out();

    assertThat(version).startsWith("hearsay ");
    assertThat(Commander.run("load", "--version").out()).isEqualTo(version);
  }

  @Test
  void theShellCompletesCommandsAndOptions() {
    Ended ended = Commander.run("generate-completion");

    ended.exits(ExitCode.DONE);
    assertThat(ended.out()).startsWith("#!/usr/bin/env bash").contains("up", "--manifest");
  }

  private static void assertFitsInTerminal(String help) {
    Stream<String> lines = help.lines();
    assertThat(lines).allSatisfy(it -> assertThat(it.length()).as(it).isLessThanOrEqualTo(80));
  }
}
