package interleave.code;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import java.util.List;

/** The string that a body begins with. */
final class Docstrings {
  private Docstrings() {}

  /** The docstring, or null. */
  static String of(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Constant constant
            && constant.value() instanceof String text
        ? text
        : null;
  }
}
