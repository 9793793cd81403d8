package interleave.code;

import interleave.machine.frame.Code;
import interleave.syntax.ast.Module;
import java.util.List;

/** Compiles syntax trees to code objects. */
public final class Compiler {
  private Compiler() {}

  /**
   * Compiles a module.
   *
   * @param fileName the name that tracebacks show
   * @return code of kind MODULE
   * @throws SyntaxErrorException where CPython finds an error only when compiling
   * @throws UnsupportedFeatureException for the first thing this runtime does not know
   */
  public static Code compile(Module module, String fileName, Origin origin) {
    Program program = new Program(module, fileName, origin);
    List<UnsupportedFeature> unsupported =
        origin == Origin.PROGRAM ? UnsupportedFeatures.in(module) : List.of();
    if (!unsupported.isEmpty()) {
      throw new UnsupportedFeatureException(unsupported.get(0));
    }
    Scope scope = program.scope(module);
    Unit unit = new Unit(program, scope, null, 1);
    unit.statements.module(module.body());
    return unit.finish(Code.Kind.MODULE, Code.Parameters.NONE);
  }
}
