package interleave.syntax;

import interleave.syntax.CodeUnit.Block;
import interleave.syntax.CodeUnit.Kind;
import interleave.syntax.ast.*;
import interleave.syntax.ast.Module;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxWarning;
import java.util.List;

/**
 * Refuses statements that stand where they mean nothing, as CPython's compiler does: {@code return}
 * outside of a function, {@code break} outside of a loop and so on. Goes through the tree in the
 * order in which CPython makes code.
 */
final class CodeCheck {
  private final TreeErrors errors;
  private final WarningCheck warnings;
  private final ExpressionCheck expressions;
  private final int lastFutureLine;
  private final Module module;
  private CodeUnit unit;

  private CodeCheck(Module module, TreeErrors errors, int lastFutureLine) {
    this.module = module;
    this.errors = errors;
    this.warnings = new WarningCheck(module.source());
    this.expressions = new ExpressionCheck(errors, warnings);
    this.lastFutureLine = lastFutureLine;
  }

  /**
   * Checks a whole program.
   *
   * @param lastFutureLine the line of the last import from {@code __future__} at its beginning
   * @return what is Python, but hardly meant
   */
  static List<SyntaxWarning> check(Module module, TreeErrors errors, int lastFutureLine) {
    CodeCheck check = new CodeCheck(module, errors, lastFutureLine);
    check.within(Kind.MODULE, () -> check.statements(module.body()));
    return check.warnings.found();
  }

  private void within(Kind kind, Runnable body) {
    unit = new CodeUnit(kind, unit, errors);
    expressions.enter(unit);
    body.run();
    unit = unit.parent;
    expressions.enter(unit);
  }

  private void statements(List<Stmt> body) {
    body.forEach(this::statement);
  }

  private void visit(Expr expr) {
    expressions.visit(expr);
  }

  private void visit(List<Expr> all) {
    all.forEach(expressions::visit);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s ->
          function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Stmt.AsyncFunctionDef s ->
          function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Stmt.ClassDef s -> classDef(s);
      case Stmt.Return s -> returns(s);
      case Stmt.Delete s -> visit(s.targets());
      case Stmt.Assign s -> {
        visit(s.value());
        visit(s.targets());
      }
      case Stmt.AugAssign s -> {
        visit(s.target());
        visit(s.value());
      }
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse(), s.span());
      case Stmt.AsyncFor s -> {
        requireAsync(s.span(), "'async for' outside async function");
        loop(s.target(), s.iter(), s.body(), s.orelse(), s.span());
      }
      case Stmt.While s -> {
        unit.push(Block.LOOP, s.span());
        visit(s.test());
        statements(s.body());
        unit.pop();
        statements(s.orelse());
      }
      case Stmt.If s -> {
        visit(s.test());
        statements(s.body());
        statements(s.orelse());
      }
      case Stmt.With s -> with(s.items(), s.body(), s.span());
      case Stmt.AsyncWith s -> {
        requireAsync(s.span(), "'async with' outside async function");
        with(s.items(), s.body(), s.span());
      }
      case Stmt.Match s -> match(s);
      case Stmt.Raise s -> {
        visit(s.exc());
        visit(s.cause());
      }
      case Stmt.Try s -> tries(s.body(), s.handlers(), s.orelse(), s.finalbody(), false, s.span());
      case Stmt.TryStar s ->
          tries(s.body(), s.handlers(), s.orelse(), s.finalbody(), true, s.span());
      case Stmt.Assert s -> {
        warnings.check(s);
        visit(s.test());
        visit(s.msg());
      }
      case Stmt.Import s -> s.names().forEach(alias -> alias(alias, s.span()));
      case Stmt.ImportFrom s -> importFrom(s);
      case Stmt.ExprStmt s -> visit(s.value());
      case Stmt.Break s -> unit.leave(s.span(), true, "'break' outside loop");
      case Stmt.Continue s -> unit.leave(s.span(), true, "'continue' not properly in loop");
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
    }
  }

  private void function(
      String name,
      Arguments args,
      Expr returns,
      List<Expr> decorators,
      List<Stmt> body,
      Stmt statement) {
    expressions.parameters(args, statement.span());
    visit(decorators);
    expressions.defaults(args);
    expressions.annotations(args);
    visit(returns);
    boolean async = statement instanceof Stmt.AsyncFunctionDef;
    within(
        async ? Kind.ASYNC_FUNCTION : Kind.FUNCTION,
        () -> {
          unit.generator = Generators.isGenerator(body);
          statements(body);
        });
    expressions.store(name, statement.span());
  }

  private void classDef(Stmt.ClassDef s) {
    visit(s.decoratorList());
    within(Kind.CLASS, () -> statements(s.body()));
    expressions.keywords(s.keywords());
    s.bases().forEach(expressions::element);
    s.keywords().forEach(keyword -> visit(keyword.value()));
    expressions.store(s.name(), s.span());
  }

  private void returns(Stmt.Return s) {
    if (!unit.kind.isFunction()) {
      throw errors.at(s.span(), "'return' outside function");
    }
    if (s.value() != null && unit.kind == Kind.ASYNC_FUNCTION && unit.generator) {
      throw errors.at(s.span(), "'return' with value in async generator");
    }
    visit(s.value());
    unit.leave(s.span(), false, null);
  }

  private void annotated(Stmt.AnnAssign s) {
    if (s.value() != null) {
      visit(s.value());
      visit(s.target());
    }
    boolean evaluated = !unit.kind.isFunction();
    switch (s.target()) {
      case Expr.Name name -> expressions.store(name.id(), s.span());
      case Expr.Attribute attribute -> {
        expressions.store(attribute.attr(), s.span());
        if (s.value() == null) {
          visit(attribute.value());
        }
      }
      case Expr.Subscript subscript -> {
        if (s.value() == null) {
          visit(subscript.value());
          visit(
              subscript.slice() instanceof Expr.TupleExpr tuple
                  ? tuple.elts()
                  : List.of(subscript.slice()));
        }
      }
      default -> {}
    }
    if (evaluated) {
      visit(s.annotation());
    }
  }

  private void requireAsync(Span where, String message) {
    if (unit.kind != Kind.ASYNC_FUNCTION) {
      throw errors.at(where, message);
    }
  }

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span where) {
    visit(iter);
    unit.push(Block.LOOP, where);
    visit(target);
    statements(body);
    unit.pop();
    statements(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body, Span where) {
    for (WithItem item : items) {
      visit(item.contextExpr());
      unit.push(Block.OTHER, where);
      visit(item.optionalVars());
    }
    statements(body);
    items.forEach(item -> unit.pop());
  }

  private void tries(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      boolean star,
      Span where) {
    if (!finalbody.isEmpty()) {
      unit.push(Block.OTHER, where);
    }
    if (handlers.isEmpty()) {
      statements(body);
    } else {
      unit.push(Block.OTHER, where);
      statements(body);
      unit.pop();
      if (star) {
        handlers(handlers, true, where);
        statements(orelse);
      } else {
        statements(orelse);
        handlers(handlers, false, where);
      }
    }
    if (!finalbody.isEmpty()) {
      unit.pop();
      statements(finalbody);
      unit.push(Block.OTHER, where);
      unit.pop();
    }
  }

  private void handlers(List<ExceptHandler> handlers, boolean star, Span where) {
    unit.push(star ? Block.EXCEPT_STAR : Block.OTHER, where);
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      if (handler.type() == null && i < handlers.size() - 1) {
        throw errors.at(handler.span(), "default 'except:' must be last");
      }
      visit(handler.type());
      if (handler.name() != null) {
        expressions.store(handler.name(), handler.span());
      }
      unit.push(Block.OTHER, handler.span());
      statements(handler.body());
      unit.pop();
    }
    unit.pop();
  }

  private void match(Stmt.Match s) {
    visit(s.subject());
    PatternCheck patterns = new PatternCheck(errors, expressions);
    for (int i = 0; i < s.cases().size(); i++) {
      MatchCase matchCase = s.cases().get(i);
      patterns.check(matchCase, i == s.cases().size() - 1);
      visit(matchCase.guard());
      statements(matchCase.body());
    }
  }

  private void alias(Alias alias, Span where) {
    String name = alias.asname() != null ? alias.asname() : alias.name();
    int dot = name.indexOf('.');
    expressions.store(dot < 0 ? name : name.substring(0, dot), where);
  }

  private void importFrom(Stmt.ImportFrom s) {
    boolean late = module.source().line(s.span().start()) > lastFutureLine;
    if ("__future__".equals(s.module()) && s.level() == 0 && late) {
      throw errors.at(s.span(), "from __future__ imports must occur at the beginning of the file");
    }
    if (!s.names().get(0).name().equals("*")) {
      s.names().forEach(alias -> alias(alias, s.span()));
    }
  }
}
