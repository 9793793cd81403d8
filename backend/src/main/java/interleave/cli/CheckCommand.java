package interleave.cli;

import interleave.code.UnsupportedFeature;
import interleave.run.Check;
import interleave.run.Program;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorFormatter;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells of programs whether this runtime takes them, without running them. */
@Command(
    name = "check",
    description = "Tell whether programs are accepted, and every unsupported thing with its line.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int REFUSED = 1;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "the programs; - for standard input")
  private List<String> files;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean accepted = true;
    for (String file : files) {
      accepted &= check(SourceFile.nameOf(file), SourceFile.read(file, console.in()));
    }
    return accepted ? 0 : REFUSED;
  }

  private boolean check(String name, String source) {
    PrintStream out = console.out();
    try {
      List<UnsupportedFeature> unsupported = Check.of(Program.of(name, source));
      out.println(name + (unsupported.isEmpty() ? ": accepted" : ": refused"));
      for (UnsupportedFeature feature : unsupported) {
        out.println("  UnsupportedFeature: " + feature.what() + ", line " + feature.line());
      }
      return unsupported.isEmpty();
    } catch (SyntaxErrorException e) {
      out.println(name + ": refused");
      out.print(SyntaxErrorFormatter.format(e));
      return false;
    }
  }
}
