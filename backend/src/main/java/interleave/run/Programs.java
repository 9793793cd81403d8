package interleave.run;

import interleave.code.Compiler;
import interleave.code.Origin;
import interleave.code.UnsupportedFeature;
import interleave.code.UnsupportedFeatureException;
import interleave.machine.frame.Code;
import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Module;
import java.util.List;

/** From a program's text to code. */
final class Programs {
  private Programs() {}

  /**
   * Parses.
   *
   * @throws interleave.syntax.source.SyntaxErrorException if it is not Python
   */
  static Module parse(Program program) {
    return Parser.parse(program.path(), program.source());
  }

  /**
   * Compiles.
   *
   * @throws interleave.code.UnsupportedFeatureException if this runtime does not know all of it
   */
  static Code compile(Module tree, String path) {
    return DeepStack.walk(tree, () -> compileWhole(tree, path));
  }

  private static Code compileWhole(Module tree, String path) {
    List<UnsupportedFeature> unsupported = Check.in(tree);
    if (!unsupported.isEmpty()) {
      throw new UnsupportedFeatureException(unsupported.get(0));
    }
    return Compiler.compile(tree, path, Origin.PROGRAM);
  }
}
