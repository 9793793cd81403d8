package interleave.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line {@code interleave}. */
@Command(
    name = "interleave",
    description = "See every thread, process and task of a Python program in its own lane.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.VersionOfProduct.class)
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] args) {
    ParentWatch.beginIfAsked();
    Console console = Console.ofProcess();
    int status = execute(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(status);
  }

  /** Carries out a command and returns its exit status. */
  static int execute(Console console, String... args) {
    CommandLine command =
        new CommandLine(new Main())
            .addSubcommand(new RunCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new DisCommand(console))
            .setOut(new PrintWriter(console.out(), true))
            .setErr(new PrintWriter(console.err(), true))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::report);
    return command.execute(args);
  }

  private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof CommandException failure) {
      command.getErr().println("interleave: " + failure.getMessage());
      return failure.exitStatus();
    }
    throw e;
  }

  /** Called where no command is named. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: run, serve, check or dis");
  }

  /** Reads the version only when it is asked for. */
  static final class VersionOfProduct implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Interleave " + interleave.server.Version.current()};
    }
  }
}
