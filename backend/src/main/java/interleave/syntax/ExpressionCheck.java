package interleave.syntax;

import interleave.syntax.CodeUnit.Kind;
import interleave.syntax.ast.Arg;
import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Keyword;
import interleave.syntax.source.Span;
import java.util.List;

/** The part of {@link CodeCheck} that looks at expressions. */
final class ExpressionCheck {
  private final TreeErrors errors;
  private final WarningCheck warnings;
  private CodeUnit unit;

  ExpressionCheck(TreeErrors errors, WarningCheck warnings) {
    this.errors = errors;
    this.warnings = warnings;
  }

  /** Says which block of code the next expressions are in. */
  void enter(CodeUnit current) {
    unit = current;
  }

  /** Checks an expression; null is one that was left out. */
  void visit(Expr expr) {
    if (expr == null) {
      return;
    }
    warnings.check(expr);
    switch (expr) {
      case Expr.Name e -> forbidden(e.id(), e.ctx(), e.span());
      case Expr.Attribute e -> {
        visit(e.value());
        forbidden(e.attr(), e.ctx(), e.span());
      }
      case Expr.Starred e ->
          throw errors.at(
              e.span(),
              e.ctx() == ExprContext.STORE
                  ? "starred assignment target must be in a list or tuple"
                  : "can't use starred expression here");
      case Expr.TupleExpr e -> sequence(e.elts(), e.ctx(), e.span());
      case Expr.ListExpr e -> sequence(e.elts(), e.ctx(), e.span());
      case Expr.Set e -> e.elts().forEach(this::element);
      case Expr.Call e -> {
        keywords(e.keywords());
        visit(e.func());
        e.args().forEach(this::element);
        e.keywords().forEach(keyword -> visit(keyword.value()));
      }
      case Expr.Lambda e -> lambda(e);
      case Expr.ListComp e -> comprehension(e, e.generators(), List.of(e.elt()));
      case Expr.SetComp e -> comprehension(e, e.generators(), List.of(e.elt()));
      case Expr.DictComp e -> comprehension(e, e.generators(), List.of(e.key(), e.value()));
      case Expr.GeneratorExp e -> comprehension(e, e.generators(), List.of(e.elt()));
      case Expr.Await e -> await(e);
      case Expr.Yield e -> {
        requireFunction(e.span(), "'yield' outside function");
        visit(e.value());
      }
      case Expr.YieldFrom e -> {
        requireFunction(e.span(), "'yield' outside function");
        if (unit.kind == Kind.ASYNC_FUNCTION) {
          throw errors.at(e.span(), "'yield from' inside async function");
        }
        visit(e.value());
      }
      case Expr.UnaryOp e when WarningCheck.negated(e) != null -> {
        warnings.identity(WarningCheck.negated(e), true);
        SubExpressions.of(e.operand()).forEach(this::visit);
      }
      default -> SubExpressions.of(expr).forEach(this::visit);
    }
  }

  private void requireFunction(Span where, String message) {
    if (!unit.kind.isFunction()) {
      throw errors.at(where, message);
    }
  }

  private void await(Expr.Await e) {
    requireFunction(e.span(), "'await' outside function");
    if (unit.kind != Kind.ASYNC_FUNCTION && unit.kind != Kind.COMPREHENSION) {
      throw errors.at(e.span(), "'await' outside async function");
    }
    visit(e.value());
  }

  private void sequence(List<Expr> elts, ExprContext ctx, Span where) {
    if (ctx == ExprContext.STORE) {
      int star = -1;
      for (int i = 0; i < elts.size(); i++) {
        if (elts.get(i) instanceof Expr.Starred) {
          if (star >= 0) {
            throw errors.at(where, "multiple starred expressions in assignment");
          }
          if (i >= 256) {
            throw errors.at(where, "too many expressions in star-unpacking assignment");
          }
          star = i;
        }
      }
    }
    if (ctx == ExprContext.DEL) {
      elts.forEach(this::visit);
    } else {
      elts.forEach(this::element);
    }
  }

  /** Checks an expression where a star may stand. */
  void element(Expr elt) {
    visit(elt instanceof Expr.Starred starred ? starred.value() : elt);
  }

  private void lambda(Expr.Lambda e) {
    parameters(e.args(), e.span());
    defaults(e.args());
    unit = new CodeUnit(Kind.LAMBDA, unit, errors);
    visit(e.body());
    unit = unit.parent;
  }

  private void comprehension(Expr e, List<Comprehension> generators, List<Expr> elements) {
    boolean generator = e instanceof Expr.GeneratorExp;
    if (!generator
        && unit.kind != Kind.ASYNC_FUNCTION
        && unit.kind != Kind.COMPREHENSION
        && Generators.isAsync(e)) {
      throw errors.at(e.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    unit = new CodeUnit(Kind.COMPREHENSION, unit, errors);
    for (int i = 0; i < generators.size(); i++) {
      if (i > 0) {
        visit(generators.get(i).iter());
      }
      visit(generators.get(i).target());
      generators.get(i).ifs().forEach(this::visit);
    }
    elements.forEach(this::visit);
    unit = unit.parent;
    visit(generators.get(0).iter());
  }

  // ---- Names and parameters

  /** Checks a name that is bound by a statement. */
  void store(String name, Span where) {
    forbidden(name, ExprContext.STORE, where);
  }

  private void forbidden(String name, ExprContext ctx, Span where) {
    if (ctx != ExprContext.LOAD && name.equals("__debug__")) {
      String verb = ctx == ExprContext.STORE ? "assign to" : "delete";
      throw errors.at(where, "cannot " + verb + " __debug__");
    }
  }

  /** Checks the names of arguments. */
  void keywords(List<Keyword> keywords) {
    for (int i = 0; i < keywords.size(); i++) {
      String name = keywords.get(i).arg();
      if (name == null) {
        continue;
      }
      store(name, keywords.get(i).span());
      for (Keyword other : keywords.subList(i + 1, keywords.size())) {
        if (name.equals(other.arg())) {
          throw errors.at(other.span(), "keyword argument repeated: " + name);
        }
      }
    }
  }

  /** Checks the names of parameters. */
  void parameters(Arguments args, Span where) {
    for (List<Arg> group : List.of(args.posonlyargs(), args.args(), args.kwonlyargs())) {
      group.forEach(arg -> store(arg.arg(), where));
    }
    if (args.vararg() != null) {
      store(args.vararg().arg(), where);
    }
    if (args.kwarg() != null) {
      store(args.kwarg().arg(), where);
    }
  }

  /** Checks the defaults of parameters. */
  void defaults(Arguments args) {
    args.defaults().forEach(this::visit);
    args.kwDefaults().forEach(this::visit);
  }

  /** Checks the annotations of parameters. */
  void annotations(Arguments args) {
    for (List<Arg> group : List.of(args.posonlyargs(), args.args())) {
      group.forEach(arg -> visit(arg.annotation()));
    }
    if (args.vararg() != null) {
      element(args.vararg().annotation());
    }
    args.kwonlyargs().forEach(arg -> visit(arg.annotation()));
    if (args.kwarg() != null) {
      visit(args.kwarg().annotation());
    }
  }
}
