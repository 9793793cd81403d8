package interleave.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code interleave}. */
@Command(
    name = "interleave",
    description = "See every thread, process and task of a Python program in its own lane.",
    mixinStandardHelpOptions = true,
    version = "Interleave 1.0")
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
