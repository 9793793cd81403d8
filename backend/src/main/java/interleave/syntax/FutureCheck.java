package interleave.syntax;

import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxErrorException.Place;
import java.util.Set;

/** Checks imports from {@code __future__}: "Future statements" in the reference. */
final class FutureCheck {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private FutureCheck() {}

  /** The line of the last such import at the beginning of a program; -1 if there is none. */
  static int check(Module module) {
    SourceText source = module.source();
    int line = -1;
    boolean first = true;
    for (Stmt statement : module.body()) {
      if (statement instanceof Stmt.ImportFrom s
          && "__future__".equals(s.module())
          && s.level() == 0) {
        s.names().forEach(alias -> feature(alias, s, source));
        line = source.line(s.span().start());
      } else if (!first || !isDocstring(statement)) {
        break;
      }
      first = false;
    }
    return line;
  }

  private static boolean isDocstring(Stmt statement) {
    return statement instanceof Stmt.ExprStmt s
        && s.value() instanceof Expr.Constant constant
        && constant.value() instanceof String;
  }

  private static void feature(Alias alias, Stmt.ImportFrom s, SourceText source) {
    if (alias.name().equals("braces")) {
      throw error(s, source, "not a chance");
    }
    if (!FEATURES.contains(alias.name())) {
      throw error(s, source, "future feature " + alias.name() + " is not defined");
    }
  }

  private static SyntaxErrorException error(Stmt.ImportFrom s, SourceText source, String message) {
    int line = source.line(s.span().start());
    return new SyntaxErrorException(
        Kind.SYNTAX_ERROR,
        message,
        source.fileName(),
        new Place(line, source.column(s.span().start()) + 1, line, -1, source.lineText(line)));
  }
}
