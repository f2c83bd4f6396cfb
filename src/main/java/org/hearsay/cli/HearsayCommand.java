package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.article.ManifestException;
import org.hearsay.entity.AuthorityException;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;
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

/** The {@code hearsay} command; its subcommands do the work. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "News articles as a knowledge graph of who said what.",
    subcommands = {
      UpCommand.class,
      ConvertCommand.class,
      ArticleCommand.class,
      ExtractCommand.class,
      LoadCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ValidateCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
public final class HearsayCommand implements Runnable {

  /** Lucene tells what it could do better on another Java; that is no news to users. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private @Nullable CommandSpec spec;

  private HearsayCommand() {}

  /** A command line ready to execute; its result is the exit code. */
  public static CommandLine commandLine() {
    LUCENE.setLevel(Level.SEVERE);
    return new CommandLine(new HearsayCommand())
        .setExecutionExceptionHandler(HearsayCommand::tell)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(
        new CommandLine(spec == null ? CommandSpec.create() : spec), "Which command?");
  }

  private static int tell(Exception thrown, CommandLine command, ParseResult ignored) {
    PrintWriter err = command.getErr();
    return switch (thrown) {
      case Output.ClosedPipeException closed -> ExitCode.DONE;
      case UsageException e -> tell(err, e, ExitCode.USAGE);
      case ManifestException e -> tell(err, e, ExitCode.USAGE);
      case AuthorityException e -> tell(err, e, ExitCode.USAGE);
      case PortInUseException e -> tell(err, e, ExitCode.USAGE);
      case SavedQueryException e -> tell(err, e, ExitCode.USAGE);
      case RefusedQueryException e -> tell(err, e, ExitCode.USAGE);
      case SlowQueryException e -> tell(err, e, ExitCode.PARTLY);
      case LoadException e -> tell(err, e, ExitCode.USAGE);
      case StoreException e -> tell(err, e, ExitCode.STORE);
      case StoreOption.NoStoreException e -> tell(err, e, ExitCode.STORE);
      default -> {
        err.println("hearsay: a defect of the software:");
        thrown.printStackTrace(err);
        yield ExitCode.DEFECT;
      }
    };
  }

  private static int tell(PrintWriter err, Exception thrown, int code) {
    err.println("hearsay: " + thrown.getMessage());
    return code;
  }
}
