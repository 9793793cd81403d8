package interleave.cli;

import interleave.code.Compiler;
import interleave.code.Disassembly;
import interleave.code.Origin;
import interleave.code.UnsupportedFeatureException;
import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Module;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the code a program is compiled to. */
@Command(
    name = "dis",
    description = "List the code a program is compiled to.",
    mixinStandardHelpOptions = true)
final class DisCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "the program; - for standard input")
  private String file;

  DisCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = SourceFile.nameOf(file);
    String source = SourceFile.read(file, console.in());
    try {
      Module tree = Parser.parse(name, source);
      console
          .out()
          .print(
              DeepStack.walk(
                  tree, () -> Disassembly.of(Compiler.compile(tree, name, Origin.PROGRAM))));
      return 0;
    } catch (SyntaxErrorException e) {
      console.err().print(SyntaxErrorFormatter.format(e));
      return FAILED;
    } catch (UnsupportedFeatureException e) {
      console.err().println("UnsupportedFeature: " + e.getMessage());
      return FAILED;
    }
  }
}
