package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of things: identifiers in their normal form, and what error messages call an expression.
 */
final class Names {
  private Names() {}

  /** The identifier in form NFKC (PEP 3131). */
  static String normalized(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).intern();
      }
    }
    return name.intern();
  }

  /** What CPython calls an expression of this kind in "cannot assign to …". */
  static String describe(Expr expr) {
    return switch (expr) {
      case Expr.Attribute e -> "attribute";
      case Expr.Subscript e -> "subscript";
      case Expr.Starred e -> "starred";
      case Expr.Name e -> "name";
      case Expr.ListExpr e -> "list";
      case Expr.TupleExpr e -> "tuple";
      case Expr.Lambda e -> "lambda";
      case Expr.Call e -> "function call";
      case Expr.BoolOp e -> "expression";
      case Expr.BinOp e -> "expression";
      case Expr.UnaryOp e -> "expression";
      case Expr.GeneratorExp e -> "generator expression";
      case Expr.Yield e -> "yield expression";
      case Expr.YieldFrom e -> "yield expression";
      case Expr.Await e -> "await expression";
      case Expr.ListComp e -> "list comprehension";
      case Expr.SetComp e -> "set comprehension";
      case Expr.DictComp e -> "dict comprehension";
      case Expr.Dict e -> "dict literal";
      case Expr.Set e -> "set display";
      case Expr.JoinedStr e -> "f-string expression";
      case Expr.FormattedValue e -> "f-string expression";
      case Expr.Constant e -> describe(e.value());
      case Expr.Compare e -> "comparison";
      case Expr.IfExp e -> "conditional expression";
      case Expr.NamedExpr e -> "named expression";
      case Expr.Slice e -> "slice";
    };
  }

  private static String describe(Object value) {
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    return value == Singleton.NONE ? "None" : value == Singleton.ELLIPSIS ? "ellipsis" : "literal";
  }

  /** The same expression, assigned to or deleted. */
  static Expr withContext(Expr expr, ExprContext ctx) {
    return switch (expr) {
      case Expr.Name e -> new Expr.Name(e.id(), ctx, e.span());
      case Expr.TupleExpr e -> new Expr.TupleExpr(withContext(e.elts(), ctx), ctx, e.span());
      case Expr.ListExpr e -> new Expr.ListExpr(withContext(e.elts(), ctx), ctx, e.span());
      case Expr.Subscript e -> new Expr.Subscript(e.value(), e.slice(), ctx, e.span());
      case Expr.Attribute e -> new Expr.Attribute(e.value(), e.attr(), ctx, e.span());
      case Expr.Starred e -> new Expr.Starred(withContext(e.value(), ctx), ctx, e.span());
      default -> expr;
    };
  }

  private static List<Expr> withContext(List<Expr> elts, ExprContext ctx) {
    List<Expr> changed = new ArrayList<>(elts.size());
    for (Expr elt : elts) {
      changed.add(withContext(elt, ctx));
    }
    return changed;
  }
}
