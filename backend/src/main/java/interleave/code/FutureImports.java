package interleave.code;

import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Stmt;
import java.util.Set;

/** {@code from __future__ import …}: checked, and of effect only for annotations (PEP 563). */
final class FutureImports {
  private static final Set<String> KNOWN =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "generator_stop",
          "annotations");

  private FutureImports() {}

  static boolean annotationsAsText(Module module, CompileErrors errors) {
    boolean found = false;
    for (Stmt statement : module.body()) {
      if (!is(statement)) {
        continue;
      }
      for (Alias alias : ((Stmt.ImportFrom) statement).names()) {
        if (!KNOWN.contains(alias.name())) {
          throw errors.at(statement.span(), "future feature " + alias.name() + " is not defined");
        }
        found |= alias.name().equals("annotations");
      }
    }
    return found;
  }

  /** Whether a statement is such an import. */
  static boolean is(Stmt statement) {
    return statement instanceof Stmt.ImportFrom from && "__future__".equals(from.module());
  }
}
