package interleave.syntax;

import interleave.syntax.ast.BytesLiteral;
import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Complex;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Singleton;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.UnaryOperator;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxWarning;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of {@link CodeCheck} that finds what CPython's compiler warns of. */
final class WarningCheck {
  private static final String COMMA = "; perhaps you missed a comma?";
  private static final String IS_LITERAL = "\"is\" with a literal. Did you mean \"==\"?";
  private static final String IS_NOT_LITERAL = "\"is not\" with a literal. Did you mean \"!=\"?";
  private static final Set<String> WITHOUT_ITEMS =
      Set.of("NoneType", "ellipsis", "int", "bool", "float", "complex", "set", "generator");

  private final SourceText source;
  private final List<SyntaxWarning> found = new ArrayList<>();

  WarningCheck(SourceText source) {
    this.source = source;
  }

  /** All that was found, in order of the checks. */
  List<SyntaxWarning> found() {
    return List.copyOf(found);
  }

  private void warn(Span span, String message) {
    found.add(new SyntaxWarning(source.line(span.start()), message));
  }

  /** Looks at a statement that asserts. */
  void check(Stmt.Assert statement) {
    if (statement.test() instanceof Expr.TupleExpr tuple && !tuple.elts().isEmpty()) {
      warn(statement.span(), "assertion is always true, perhaps remove parentheses?");
    }
  }

  /** Looks at an expression, not at what it consists of. */
  void check(Expr expr) {
    switch (expr) {
      case Expr.Compare e -> identity(e, false);
      case Expr.Call e -> call(e);
      case Expr.Subscript e when e.ctx() == ExprContext.LOAD -> subscript(e);
      default -> {}
    }
  }

  /**
   * The comparison below a {@code not}, which CPython compiles as one of the opposite; null for
   * another expression.
   */
  static Expr.Compare negated(Expr expr) {
    return expr instanceof Expr.UnaryOp not
            && not.op() == UnaryOperator.NOT
            && not.operand() instanceof Expr.Compare compare
            && compare.ops().size() == 1
        ? compare
        : null;
  }

  /** Looks at a comparison of identity with a literal. */
  void identity(Expr.Compare e, boolean negated) {
    boolean left = isLiteral(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      boolean right = isLiteral(e.comparators().get(i));
      CmpOperator op = e.ops().get(i);
      if ((op == CmpOperator.IS || op == CmpOperator.IS_NOT) && (left || right)) {
        boolean is = op == CmpOperator.IS ^ negated;
        warn(e.span(), is ? IS_LITERAL : IS_NOT_LITERAL);
        return;
      }
      left = right;
    }
  }

  /** Whether it is, once folded, a constant that may be another object each time. */
  private static boolean isLiteral(Expr expr) {
    return isConstant(expr)
        && !(expr instanceof Expr.Constant constant
            && (constant.value() instanceof Boolean || constant.value() instanceof Singleton));
  }

  private static boolean isConstant(Expr expr) {
    return switch (expr) {
      case Expr.Constant e -> true;
      case Expr.TupleExpr e -> e.elts().stream().allMatch(WarningCheck::isConstant);
      case Expr.UnaryOp e -> e.op() != UnaryOperator.NOT && isConstant(e.operand());
      case Expr.BinOp e -> isConstant(e.left()) && isConstant(e.right());
      default -> false;
    };
  }

  private void call(Expr.Call e) {
    String type = typeOf(e.func());
    if (type != null && !type.equals("function")) {
      warn(e.span(), "'" + type + "' object is not callable" + COMMA);
    }
  }

  private void subscript(Expr.Subscript e) {
    String type = typeOf(e.value());
    if (type == null || type.equals("dict")) {
      return;
    }
    if (WITHOUT_ITEMS.contains(type) || type.equals("function")) {
      warn(e.span(), "'" + type + "' object is not subscriptable" + COMMA);
      return;
    }
    String index = indexType(e.slice());
    if (index != null && !index.equals("int") && !index.equals("bool")) {
      warn(e.span(), type + " indices must be integers or slices, not " + index + COMMA);
    }
  }

  private static String indexType(Expr slice) {
    return slice instanceof Expr.UnaryOp || slice instanceof Expr.BinOp ? null : typeOf(slice);
  }

  /** The name of the type that an expression's value has, where its form says so; else null. */
  private static String typeOf(Expr expr) {
    return switch (expr) {
      case Expr.TupleExpr e -> "tuple";
      case Expr.ListExpr e -> "list";
      case Expr.ListComp e -> "list";
      case Expr.Dict e -> "dict";
      case Expr.DictComp e -> "dict";
      case Expr.Set e -> "set";
      case Expr.SetComp e -> "set";
      case Expr.GeneratorExp e -> "generator";
      case Expr.Lambda e -> "function";
      case Expr.JoinedStr e -> "str";
      case Expr.Constant e -> typeOf(e.value());
      default -> null;
    };
  }

  private static String typeOf(Object constant) {
    return switch (constant) {
      case Boolean value -> "bool";
      case Long value -> "int";
      case BigInteger value -> "int";
      case Double value -> "float";
      case Complex value -> "complex";
      case BytesLiteral value -> "bytes";
      case Singleton value -> value == Singleton.NONE ? "NoneType" : "ellipsis";
      default -> "str";
    };
  }
}
