package interleave.code;

import interleave.syntax.ast.Arg;
import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Expr;
import java.util.List;
import java.util.function.Consumer;

/** The expressions an expression consists of, in order of evaluation, for walks over the tree. */
final class Children {
  private Children() {}

  /** Visits the direct parts; those of lambdas and comprehensions are their own scope's matter. */
  static void of(Expr node, Consumer<Expr> visit) {
    switch (node) {
      case Expr.BoolOp e -> e.values().forEach(visit);
      case Expr.NamedExpr e -> both(e.value(), e.target(), visit);
      case Expr.BinOp e -> both(e.left(), e.right(), visit);
      case Expr.UnaryOp e -> visit.accept(e.operand());
      case Expr.Lambda e -> {}
      case Expr.IfExp e -> {
        visit.accept(e.test());
        both(e.body(), e.orelse(), visit);
      }
      case Expr.Dict e -> {
        for (int i = 0; i < e.values().size(); i++) {
          both(e.keys().get(i), e.values().get(i), visit);
        }
      }
      case Expr.Set e -> e.elts().forEach(visit);
      case Expr.ListComp e -> {}
      case Expr.SetComp e -> {}
      case Expr.DictComp e -> {}
      case Expr.GeneratorExp e -> {}
      case Expr.Await e -> visit.accept(e.value());
      case Expr.Yield e -> optional(e.value(), visit);
      case Expr.YieldFrom e -> visit.accept(e.value());
      case Expr.Compare e -> {
        visit.accept(e.left());
        e.comparators().forEach(visit);
      }
      case Expr.Call e -> {
        visit.accept(e.func());
        e.args().forEach(visit);
        e.keywords().forEach(k -> visit.accept(k.value()));
      }
      case Expr.FormattedValue e -> both(e.value(), e.formatSpec(), visit);
      case Expr.JoinedStr e -> e.values().forEach(visit);
      case Expr.Constant e -> {}
      case Expr.Attribute e -> visit.accept(e.value());
      case Expr.Subscript e -> both(e.value(), e.slice(), visit);
      case Expr.Starred e -> visit.accept(e.value());
      case Expr.Name e -> {}
      case Expr.ListExpr e -> e.elts().forEach(visit);
      case Expr.TupleExpr e -> e.elts().forEach(visit);
      case Expr.Slice e -> {
        both(e.lower(), e.upper(), visit);
        optional(e.step(), visit);
      }
    }
  }

  private static void both(Expr first, Expr second, Consumer<Expr> visit) {
    optional(first, visit);
    optional(second, visit);
  }

  private static void optional(Expr node, Consumer<Expr> visit) {
    if (node != null) {
      visit.accept(node);
    }
  }

  /** The parameters of a function in the order of their registers. */
  static List<Arg> parameters(Arguments args) {
    List<Arg> all = new java.util.ArrayList<>(args.posonlyargs());
    all.addAll(args.args());
    if (args.vararg() != null) {
      all.add(args.vararg());
    }
    all.addAll(args.kwonlyargs());
    if (args.kwarg() != null) {
      all.add(args.kwarg());
    }
    return all;
  }
}
