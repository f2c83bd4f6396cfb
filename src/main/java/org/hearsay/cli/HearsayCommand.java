package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hearsay.article.ManifestException;
import org.hearsay.authority.ReconciliationException;
import org.hearsay.cli.StandardOutput.ClosedPipeException;
import org.hearsay.entity.AuthorityException;
import org.hearsay.evaluation.EvaluationException;
import org.hearsay.query.EndpointException;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;
import org.hearsay.registry.RefusedDecisionException;
import org.hearsay.server.PortInUseException;
import org.hearsay.store.LoadException;
import org.hearsay.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code hearsay} command; its subcommands do the work. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "News articles as a knowledge graph of who said what.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All was done.",
      "1:--strict was given and an input was rejected or failed; or data violates a shape.",
      "2:The call or the configuration is wrong, or nothing could be read.",
      "3:Done in part: some inputs were rejected or failed, or a query took too long.",
      "4:The store is missing, unusable or locked by another process.",
      "70:A defect of the software.",
      "130:Stopped by Ctrl-C (143: by SIGTERM), the way to end a server."
    },
    footer = {
      "",
      "'hearsay help COMMAND' tells of a command; 'hearsay up' is a good start.",
    },
    subcommands = {
      UpCommand.class,
      ConvertCommand.class,
      ArticleCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      LoadCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      EntityCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      AuthorityCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
public final class HearsayCommand implements Runnable {

  /** Lucene tells what it could do better on another Java; that is no news to users. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private @Nullable CommandSpec spec;

  private HearsayCommand() {}

  /** Executes a command on standard output and error; returns the exit code. */
  public static int execute(String... args) {
    try {
      CommandLine command = commandLine();
      int code = command.execute(args);
      command.getOut().flush();
      return code;
    } catch (ClosedPipeException e) {
      return ExitCode.DONE;
    }
  }

  /** A command line ready to execute; its result is the exit code. */
  public static CommandLine commandLine() {
    LUCENE.setLevel(Level.SEVERE);
    CommandLine command = new CommandLine(new HearsayCommand());
    tellVersion(command);
    return command
        .setOut(StandardOutput.writer())
        .setExecutionExceptionHandler(HearsayCommand::tell)
        .setParameterExceptionHandler(HearsayCommand::advise)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** Every command below tells the version of the whole. */
  private static void tellVersion(CommandLine command) {
    for (CommandLine below : command.getSubcommands().values()) {
      below.getCommandSpec().versionProvider(new Version());
      tellVersion(below);
    }
  }

  /** Says what is wrong with a call, and where help is; all the help would hide the message. */
  private static int advise(ParameterException thrown, String... ignored) {
    CommandLine command = thrown.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("hearsay: " + thrown.getMessage());
    UnmatchedArgumentException.printSuggestions(thrown, err);
    err.println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw Commands.wrong(spec, "Which command?");
  }

  private static int tell(Exception thrown, CommandLine command, ParseResult ignored) {
    PrintWriter err = command.getErr();
    return switch (thrown) {
      case Exception e when isClosedPipe(e) -> ExitCode.DONE;
      case UsageException e -> tell(err, e, ExitCode.USAGE);
      case EvaluationException e -> tell(err, e, ExitCode.USAGE);
      case ManifestException e -> tell(err, e, ExitCode.USAGE);
      case AuthorityException e -> tell(err, e, ExitCode.USAGE);
      case RefusedDecisionException e -> tell(err, e, ExitCode.USAGE);
      case PortInUseException e -> tell(err, e, ExitCode.USAGE);
      case SavedQueryException e -> tell(err, e, ExitCode.USAGE);
      case RefusedQueryException e -> tell(err, e, ExitCode.USAGE);
      case SlowQueryException e -> tell(err, e, ExitCode.PARTLY);
      case LoadException e -> tell(err, e, ExitCode.USAGE);
      case StoreException e -> tell(err, e, ExitCode.STORE);
      case StoreOption.UnusableStoreException e -> tell(err, e, ExitCode.STORE);
      case QueryCommand.StoreInUseException e -> tell(err, e, ExitCode.STORE);
      case EndpointException e -> tell(err, e, ExitCode.STORE);
      case ReconciliationException e -> tell(err, e, ExitCode.STORE);
      default -> {
        err.println("hearsay: a defect of the software:");
        thrown.printStackTrace(err);
        yield ExitCode.DEFECT;
      }
    };
  }

  private static boolean isClosedPipe(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .anyMatch(ClosedPipeException.class::isInstance);
  }

  private static int tell(PrintWriter err, Exception thrown, int code) {
    err.println("hearsay: " + thrown.getMessage());
    return code;
  }
}
