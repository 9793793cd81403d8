package interleave.code;

import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.WithItem;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Walks a program for everything that is refused before it runs. */
public final class UnsupportedFeatures {
  private static final Set<String> DESCRIPTOR_METHODS = Set.of("__get__", "__set__", "__delete__");
  private static final Set<String> METACLASSES = Set.of("ABCMeta", "EnumMeta", "EnumType", "type");

  private final SourceText source;
  private final List<UnsupportedFeature> found = new ArrayList<>();

  private UnsupportedFeatures(SourceText source) {
    this.source = source;
  }

  /** All of them, in order of their places. */
  public static List<UnsupportedFeature> in(Module module) {
    UnsupportedFeatures walk = new UnsupportedFeatures(module.source());
    walk.block(module.body());
    walk.found.sort(
        Comparator.comparingInt(UnsupportedFeature::line)
            .thenComparingInt(UnsupportedFeature::column));
    return Collections.unmodifiableList(walk.found);
  }

  private void refuse(Span span, String what) {
    found.add(
        new UnsupportedFeature(
            what,
            source.line(span.start()),
            source.column(span.start()) + 1,
            source.line(span.end()),
            source.column(span.end()) + 1));
  }

  private void block(List<Stmt> body) {
    body.forEach(this::statement);
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s -> function(s.args(), s.body(), s.decoratorList(), s.returns());
      case Stmt.AsyncFunctionDef s -> function(s.args(), s.body(), s.decoratorList(), s.returns());
      case Stmt.ClassDef s -> classDefinition(s);
      case Stmt.Return s -> optional(s.value());
      case Stmt.Delete s -> s.targets().forEach(this::expression);
      case Stmt.Assign s -> {
        s.targets().forEach(this::expression);
        expression(s.value());
      }
      case Stmt.AugAssign s -> {
        expression(s.target());
        expression(s.value());
      }
      case Stmt.AnnAssign s -> {
        expression(s.target());
        expression(s.annotation());
        optional(s.value());
      }
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.While s -> loop(s.test(), null, s.body(), s.orelse());
      case Stmt.If s -> branches(s);
      case Stmt.With s -> with(s.items(), s.body());
      case Stmt.AsyncWith s -> with(s.items(), s.body());
      case Stmt.Match s -> {
        Span span = s.span();
        refuse(new Span(span.start(), span.start() + "match".length()), "'match' statement");
        s.cases().forEach(c -> block(c.body()));
      }
      case Stmt.Raise s -> {
        optional(s.exc());
        optional(s.cause());
      }
      case Stmt.Try s -> attempt(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.TryStar s -> attempt(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.Assert s -> {
        expression(s.test());
        optional(s.msg());
      }
      case Stmt.ExprStmt s -> expression(s.value());
      case Stmt.Import s -> {}
      case Stmt.ImportFrom s -> {}
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
  }

  private void branches(Stmt.If first) {
    Stmt.If branch = first;
    while (true) {
      expression(branch.test());
      block(branch.body());
      if (branch.orelse().size() == 1 && branch.orelse().get(0) instanceof Stmt.If next) {
        branch = next;
      } else {
        block(branch.orelse());
        return;
      }
    }
  }

  private void function(Arguments args, List<Stmt> body, List<Expr> decorators, Expr returns) {
    decorators.forEach(this::expression);
    arguments(args);
    optional(returns);
    block(body);
  }

  private void arguments(Arguments args) {
    args.defaults().forEach(this::expression);
    args.kwDefaults().forEach(this::optional);
    Children.parameters(args).forEach(p -> optional(p.annotation()));
  }

  private void classDefinition(Stmt.ClassDef s) {
    s.decoratorList().forEach(this::expression);
    s.bases().forEach(this::expression);
    for (Keyword keyword : s.keywords()) {
      if ("metaclass".equals(keyword.arg()) && !METACLASSES.contains(lastName(keyword.value()))) {
        refuse(keyword.span(), "metaclass");
      }
      expression(keyword.value());
    }
    for (Stmt each : s.body()) {
      if (each instanceof Stmt.FunctionDef method && DESCRIPTOR_METHODS.contains(method.name())) {
        Span span = method.span();
        refuse(new Span(span.start(), span.start() + "def".length()), "descriptor class");
      }
    }
    for (Expr base : s.bases()) {
      if (base instanceof Expr.Name name && name.id().equals("type")) {
        refuse(base.span(), "metaclass");
      }
    }
    block(s.body());
  }

  private static String lastName(Expr e) {
    return switch (e) {
      case Expr.Name name -> name.id();
      case Expr.Attribute attribute -> attribute.attr();
      default -> "";
    };
  }

  private void loop(Expr first, Expr second, List<Stmt> body, List<Stmt> orelse) {
    expression(first);
    optional(second);
    block(body);
    block(orelse);
  }

  private void with(List<WithItem> items, List<Stmt> body) {
    for (WithItem item : items) {
      expression(item.contextExpr());
      optional(item.optionalVars());
    }
    block(body);
  }

  private void attempt(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    block(body);
    for (ExceptHandler handler : handlers) {
      optional(handler.type());
      block(handler.body());
    }
    block(orelse);
    block(finalbody);
  }

  private void optional(Expr node) {
    if (node != null) {
      expression(node);
    }
  }

  private void expression(Expr node) {
    Expr at = node;
    while (at instanceof Expr.BinOp operation) { // long sums lean to the left
      expression(operation.right());
      at = operation.left();
    }
    switch (at) {
      case Expr.Constant e -> {}
      case Expr.Lambda e -> {
        arguments(e.args());
        expression(e.body());
      }
      case Expr.ListComp e -> comprehension(e.generators(), e.elt(), null);
      case Expr.SetComp e -> comprehension(e.generators(), e.elt(), null);
      case Expr.GeneratorExp e -> comprehension(e.generators(), e.elt(), null);
      case Expr.DictComp e -> comprehension(e.generators(), e.key(), e.value());
      default -> Children.of(at, this::expression);
    }
  }

  private void comprehension(List<Comprehension> generators, Expr first, Expr second) {
    for (Comprehension generator : generators) {
      expression(generator.iter());
      expression(generator.target());
      generator.ifs().forEach(this::expression);
    }
    expression(first);
    optional(second);
  }
}
