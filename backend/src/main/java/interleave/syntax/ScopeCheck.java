package interleave.syntax;

import static interleave.syntax.Scope.*;

import interleave.syntax.ast.*;
import interleave.syntax.ast.Module;
import interleave.syntax.source.Span;
import java.util.List;

/**
 * Refuses programs whose names are declared in ways that contradict each other, as CPython's symbol
 * table does: "Naming and binding" in the reference, PEP 572 for names bound in comprehensions.
 *
 * <p>Goes through the tree in the order of CPython's symbol table, because only the first error is
 * told.
 */
final class ScopeCheck {
  private final TreeErrors errors;
  private Scope scope;
  private int depth;

  private ScopeCheck(TreeErrors errors) {
    this.errors = errors;
  }

  /** Checks a whole program. */
  static void check(Module module, TreeErrors errors) {
    ScopeCheck check = new ScopeCheck(errors);
    check.scope = new Scope(Kind.MODULE, null, null, null);
    check.statements(module.body());
    new NonlocalCheck(errors).check(check.scope, null);
  }

  private void statements(List<Stmt> body) {
    enter();
    body.forEach(this::statement);
    depth--;
  }

  private void enter() {
    errors.checkDepth(++depth);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s ->
          function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Stmt.AsyncFunctionDef s ->
          function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Stmt.ClassDef s -> classDef(s);
      case Stmt.Return s -> visit(s.value());
      case Stmt.Delete s -> visit(s.targets());
      case Stmt.Assign s -> {
        visit(s.targets());
        visit(s.value());
      }
      case Stmt.AugAssign s -> {
        visit(s.target());
        visit(s.value());
      }
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.While s -> {
        visit(s.test());
        statements(s.body());
        statements(s.orelse());
      }
      case Stmt.If s -> {
        visit(s.test());
        statements(s.body());
        statements(s.orelse());
      }
      case Stmt.With s -> with(s.items(), s.body());
      case Stmt.AsyncWith s -> with(s.items(), s.body());
      case Stmt.Match s -> match(s);
      case Stmt.Raise s -> {
        visit(s.exc());
        visit(s.cause());
      }
      case Stmt.Try s -> tries(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.TryStar s -> tries(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.Assert s -> {
        visit(s.test());
        visit(s.msg());
      }
      case Stmt.Import s -> s.names().forEach(this::alias);
      case Stmt.ImportFrom s -> s.names().forEach(this::alias);
      case Stmt.Global s -> declare(s.names(), GLOBAL, "global", s.span());
      case Stmt.Nonlocal s -> declare(s.names(), NONLOCAL, "nonlocal", s.span());
      case Stmt.ExprStmt s -> visit(s.value());
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
  }

  private void function(
      String name,
      Arguments args,
      Expr returns,
      List<Expr> decorators,
      List<Stmt> body,
      Stmt statement) {
    bind(name, statement.span());
    defaults(args);
    for (List<Arg> group : List.of(args.posonlyargs(), args.args())) {
      group.forEach(arg -> visit(arg.annotation()));
    }
    annotation(args.vararg());
    annotation(args.kwarg());
    args.kwonlyargs().forEach(arg -> visit(arg.annotation()));
    visit(returns);
    visit(decorators);
    scope = new Scope(Kind.FUNCTION, scope, statement.span(), null);
    parameters(args);
    statements(body);
    scope = scope.parent;
  }

  private void annotation(Arg arg) {
    if (arg != null) {
      visit(arg.annotation());
    }
  }

  private void defaults(Arguments args) {
    visit(args.defaults());
    visit(args.kwDefaults());
  }

  private void parameters(Arguments args) {
    args.posonlyargs().forEach(this::parameter);
    args.args().forEach(this::parameter);
    args.kwonlyargs().forEach(this::parameter);
    parameter(args.vararg());
    parameter(args.kwarg());
  }

  private void parameter(Arg arg) {
    if (arg == null) {
      return;
    }
    if (scope.has(arg.arg(), PARAMETER)) {
      throw errors.at(arg.span(), "duplicate argument '" + arg.arg() + "' in function definition");
    }
    scope.add(arg.arg(), PARAMETER);
  }

  private void classDef(Stmt.ClassDef s) {
    bind(s.name(), s.span());
    visit(s.bases());
    s.keywords().forEach(keyword -> visit(keyword.value()));
    visit(s.decoratorList());
    scope = new Scope(Kind.CLASS, scope, s.span(), null);
    statements(s.body());
    scope = scope.parent;
  }

  private void annotated(Stmt.AnnAssign s) {
    if (s.target() instanceof Expr.Name name) {
      if (scope.has(name.id(), GLOBAL | NONLOCAL) && scope.kind != Kind.MODULE && s.simple()) {
        String how = scope.has(name.id(), GLOBAL) ? "global" : "nonlocal";
        throw errors.at(s.span(), "annotated name '" + name.id() + "' can't be " + how);
      }
      if (s.simple()) {
        scope.add(name.id(), ANNOTATED | LOCAL);
      } else if (s.value() != null) {
        scope.add(name.id(), LOCAL);
      }
    } else {
      visit(s.target());
    }
    visit(s.annotation());
    visit(s.value());
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    visit(target);
    visit(iter);
    statements(body);
    statements(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      visit(item.optionalVars());
    }
    statements(body);
  }

  private void tries(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    statements(body);
    statements(orelse);
    for (ExceptHandler handler : handlers) {
      visit(handler.type());
      if (handler.name() != null) {
        bind(handler.name(), handler.span());
      }
      statements(handler.body());
    }
    statements(finalbody);
  }

  private void match(Stmt.Match s) {
    visit(s.subject());
    for (MatchCase matchCase : s.cases()) {
      pattern(matchCase.pattern());
      visit(matchCase.guard());
      statements(matchCase.body());
    }
  }

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue p -> visit(p.value());
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> p.patterns().forEach(this::pattern);
      case Pattern.MatchMapping p -> {
        visit(p.keys());
        p.patterns().forEach(this::pattern);
        capture(p.rest(), p.span());
      }
      case Pattern.MatchClass p -> {
        visit(p.cls());
        p.patterns().forEach(this::pattern);
        p.kwdPatterns().forEach(this::pattern);
      }
      case Pattern.MatchStar p -> capture(p.name(), p.span());
      case Pattern.MatchAs p -> {
        if (p.pattern() != null) {
          pattern(p.pattern());
        }
        capture(p.name(), p.span());
      }
      case Pattern.MatchOr p -> p.patterns().forEach(this::pattern);
    }
  }

  private void capture(String name, Span span) {
    if (name != null) {
      bind(name, span);
    }
  }

  private void alias(Alias alias) {
    if (alias.asname() != null) {
      bind(alias.asname(), alias.span());
    } else if (!alias.name().equals("*")) {
      int dot = alias.name().indexOf('.');
      bind(dot < 0 ? alias.name() : alias.name().substring(0, dot), alias.span());
    } else if (scope.kind != Kind.MODULE) {
      throw errors.at(alias.span(), "import * only allowed at module level");
    }
  }

  private void declare(List<String> names, int flag, String word, Span span) {
    for (String name : names) {
      int flags = scope.flags(name);
      String problem = null;
      if ((flags & PARAMETER) != 0) {
        problem = "name '" + name + "' is parameter and " + word;
      } else if ((flags & USED) != 0) {
        problem = "name '" + name + "' is used prior to " + word + " declaration";
      } else if ((flags & ANNOTATED) != 0) {
        problem = "annotated name '" + name + "' can't be " + word;
      } else if ((flags & LOCAL) != 0) {
        problem = "name '" + name + "' is assigned to before " + word + " declaration";
      }
      if (problem != null) {
        throw errors.at(span, problem);
      }
      scope.add(name, flag);
      scope.directives.putIfAbsent(name, span);
    }
  }

  private void bind(String name, Span span) {
    if (scope.inIterationTarget) {
      if (scope.has(name, GLOBAL | NONLOCAL)) {
        throw errors.at(
            span,
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'");
      }
      scope.add(name, ITERATION_VARIABLE);
    }
    scope.add(name, LOCAL);
  }

  private void visit(List<Expr> all) {
    all.forEach(this::visit);
  }

  private void visit(Expr expr) {
    if (expr == null) {
      return;
    }
    enter();
    switch (expr) {
      case Expr.Name e -> {
        if (e.ctx() == ExprContext.LOAD) {
          scope.add(e.id(), USED);
        } else {
          bind(e.id(), e.span());
        }
      }
      case Expr.Lambda e -> lambda(e);
      case Expr.ListComp e ->
          comprehension("list comprehension", e.generators(), List.of(e.elt()), e.span());
      case Expr.SetComp e ->
          comprehension("set comprehension", e.generators(), List.of(e.elt()), e.span());
      case Expr.DictComp e ->
          comprehension(
              "dict comprehension", e.generators(), List.of(e.value(), e.key()), e.span());
      case Expr.GeneratorExp e ->
          comprehension("generator expression", e.generators(), List.of(e.elt()), e.span());
      case Expr.NamedExpr e -> {
        named(e);
        visit(SubExpressions.of(e));
      }
      default -> {
        visit(SubExpressions.of(expr));
        boolean yields = expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom;
        if (yields && scope.comprehension != null) {
          throw errors.at(expr.span(), "'yield' inside " + scope.comprehension);
        }
      }
    }
    depth--;
  }

  private void lambda(Expr.Lambda e) {
    defaults(e.args());
    scope = new Scope(Kind.FUNCTION, scope, e.span(), null);
    parameters(e.args());
    visit(e.body());
    scope = scope.parent;
  }

  private void comprehension(
      String kind, List<Comprehension> generators, List<Expr> elements, Span span) {
    scope.iterables++;
    visit(generators.get(0).iter());
    scope.iterables--;
    scope = new Scope(Kind.FUNCTION, scope, span, kind);
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      scope.inIterationTarget = true;
      visit(generator.target());
      scope.inIterationTarget = false;
      if (i > 0) {
        scope.iterables++;
        visit(generator.iter());
        scope.iterables--;
      }
      visit(generator.ifs());
    }
    visit(elements);
    scope = scope.parent;
  }

  /** The name of an assignment expression is bound outside of the comprehensions around it. */
  private void named(Expr.NamedExpr e) {
    if (scope.iterables > 0) {
      throw errors.at(
          e.span(), "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (scope.comprehension == null) {
      return;
    }
    Expr.Name target = (Expr.Name) e.target();
    String name = target.id();
    Scope outer = scope;
    while (outer.comprehension != null) {
      if (outer.has(name, ITERATION_VARIABLE)) {
        throw errors.at(
            target.span(),
            "assignment expression cannot rebind comprehension iteration variable '" + name + "'");
      }
      outer = outer.parent;
    }
    switch (outer.kind) {
      case CLASS ->
          throw errors.at(
              target.span(),
              "assignment expression within a comprehension cannot be used in a class body");
      case MODULE -> {
        scope.add(name, GLOBAL);
        outer.add(name, GLOBAL);
      }
      case FUNCTION -> {
        scope.add(name, outer.has(name, GLOBAL) ? GLOBAL : NONLOCAL);
        outer.add(name, LOCAL);
      }
    }
    scope.directives.putIfAbsent(name, target.span());
  }
}
