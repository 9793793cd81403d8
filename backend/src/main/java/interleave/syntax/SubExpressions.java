package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The expressions an expression is made of, for passes over the tree that only look for a few
 * kinds.
 */
final class SubExpressions {
  private SubExpressions() {}

  /**
   * The parts that are evaluated in the same scope as the expression, in the order of their
   * evaluation. Lambdas and comprehensions, which have scopes of their own, give none.
   */
  static List<Expr> of(Expr expr) {
    return switch (expr) {
      case Expr.BoolOp e -> e.values();
      case Expr.NamedExpr e -> List.of(e.value(), e.target());
      case Expr.BinOp e -> List.of(e.left(), e.right());
      case Expr.UnaryOp e -> List.of(e.operand());
      case Expr.IfExp e -> List.of(e.test(), e.body(), e.orelse());
      case Expr.Dict e -> pairs(e);
      case Expr.Set e -> e.elts();
      case Expr.Await e -> List.of(e.value());
      case Expr.Yield e -> present(e.value());
      case Expr.YieldFrom e -> List.of(e.value());
      case Expr.Compare e -> join(e.left(), e.comparators());
      case Expr.Call e -> {
        List<Expr> parts = join(e.func(), e.args());
        e.keywords().stream().map(Keyword::value).forEach(parts::add);
        yield parts;
      }
      case Expr.FormattedValue e -> present(e.value(), e.formatSpec());
      case Expr.JoinedStr e -> e.values();
      case Expr.Attribute e -> List.of(e.value());
      case Expr.Subscript e -> List.of(e.value(), e.slice());
      case Expr.Starred e -> List.of(e.value());
      case Expr.ListExpr e -> e.elts();
      case Expr.TupleExpr e -> e.elts();
      case Expr.Slice e -> present(e.lower(), e.upper(), e.step());
      default -> List.of();
    };
  }

  private static List<Expr> present(Expr... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).toList();
  }

  private static List<Expr> join(Expr first, List<Expr> rest) {
    List<Expr> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static List<Expr> pairs(Expr.Dict dict) {
    List<Expr> all = new ArrayList<>();
    for (int i = 0; i < dict.values().size(); i++) {
      if (dict.keys().get(i) != null) {
        all.add(dict.keys().get(i));
      }
      all.add(dict.values().get(i));
    }
    return all;
  }
}
