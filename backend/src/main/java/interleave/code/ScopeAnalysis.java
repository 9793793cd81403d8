package interleave.code;

import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Arg;
import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.WithItem;
import interleave.syntax.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the scopes of a module and the names mentioned in each, with the errors that CPython's
 * symbol table reports.
 */
final class ScopeAnalysis {
  private static final int MOST_NESTED = 6000;

  private final CompileErrors errors;
  private final Map<Object, Scope> scopes = new IdentityHashMap<>();
  private Scope current;
  private int depth;

  private ScopeAnalysis(CompileErrors errors) {
    this.errors = errors;
  }

  /**
   * Analyzes.
   *
   * @return the scope of the module and of each function, class and comprehension within, by node
   */
  static Map<Object, Scope> of(Module module, CompileErrors errors) {
    ScopeAnalysis analysis = new ScopeAnalysis(errors);
    Scope top = new Scope(Scope.Kind.MODULE, "<module>", null);
    analysis.scopes.put(module, top);
    analysis.current = top;
    analysis.block(module.body());
    ScopeResolution.resolve(top);
    analysis.checkNonlocals();
    return analysis.scopes;
  }

  private void block(List<Stmt> body) {
    body.forEach(this::statement);
  }

  private void deeper() {
    if (++depth > MOST_NESTED) {
      throw errors.tooDeep();
    }
  }

  private void statement(Stmt statement) {
    deeper();
    switch (statement) {
      case Stmt.FunctionDef s -> {
        bind(s.name(), Scope.BOUND);
        s.decoratorList().forEach(this::expression);
        function(s, s.name(), s.args(), s.returns(), () -> block(s.body()), false);
      }
      case Stmt.AsyncFunctionDef s -> {
        bind(s.name(), Scope.BOUND);
        s.decoratorList().forEach(this::expression);
        function(s, s.name(), s.args(), s.returns(), () -> block(s.body()), true);
      }
      case Stmt.ClassDef s -> classDefinition(s);
      case Stmt.Return s -> optional(s.value());
      case Stmt.Delete s -> s.targets().forEach(this::expression);
      case Stmt.Assign s -> {
        expression(s.value());
        s.targets().forEach(this::expression);
      }
      case Stmt.AugAssign s -> {
        expression(s.target());
        if (s.target() instanceof Expr.Name name) {
          current.add(current.mangled(name.id()), Scope.USED);
        }
        expression(s.value());
      }
      case Stmt.AnnAssign s -> annotated(s);
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.While s -> {
        expression(s.test());
        block(s.body());
        block(s.orelse());
      }
      case Stmt.If s -> branches(s);
      case Stmt.With s -> with(s.items(), s.body());
      case Stmt.AsyncWith s -> with(s.items(), s.body());
      case Stmt.Match s -> {}
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
      case Stmt.Import s -> s.names().forEach(this::imported);
      case Stmt.ImportFrom s -> {
        if (s.names().get(0).name().equals("*")) {
          if (current.kind != Scope.Kind.MODULE) {
            throw errors.at(s.span(), "import * only allowed at module level");
          }
        } else {
          s.names().forEach(this::imported);
        }
      }
      case Stmt.Global s -> s.names().forEach(name -> global(name, s));
      case Stmt.Nonlocal s -> s.names().forEach(name -> nonlocal(name, s));
      case Stmt.ExprStmt s -> expression(s.value());
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
    depth--;
  }

  /** A chain of elif is as long as it likes. */
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

  private void loop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    expression(target);
    expression(iter);
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
      if (handler.name() != null) {
        bind(handler.name(), Scope.BOUND | Scope.DELETED);
      }
      block(handler.body());
    }
    block(orelse);
    block(finalbody);
  }

  private void annotated(Stmt.AnnAssign s) {
    if (s.target() instanceof Expr.Name name) {
      String id = current.mangled(name.id());
      if (s.simple() && current.has(id, Scope.GLOBAL | Scope.NONLOCAL)) {
        throw errors.at(
            s.span(),
            "annotated name '"
                + id
                + "' can't be "
                + (current.has(id, Scope.GLOBAL) ? "global" : "nonlocal"));
      }
      current.add(id, Scope.ANNOTATED | Scope.BOUND);
    } else {
      expression(s.target());
    }
    expression(s.annotation());
    optional(s.value());
  }

  private void imported(Alias alias) {
    String name = alias.asname() == null ? alias.name() : alias.asname();
    int dot = name.indexOf('.');
    bind(dot < 0 ? name : name.substring(0, dot), Scope.BOUND);
  }

  private void global(String name, Stmt.Global s) {
    String id = current.mangled(name);
    if (current.has(id, Scope.PARAMETER)) {
      throw errors.at(s.span(), "name '" + id + "' is parameter and global");
    }
    refuseLate(id, s.span(), "global");
    if (current.has(id, Scope.NONLOCAL)) {
      throw errors.at(s.span(), "name '" + id + "' is nonlocal and global");
    }
    current.add(id, Scope.GLOBAL);
  }

  private void nonlocal(String name, Stmt.Nonlocal s) {
    String id = current.mangled(name);
    if (current.kind == Scope.Kind.MODULE) {
      throw errors.at(s.span(), "nonlocal declaration not allowed at module level");
    }
    if (current.has(id, Scope.PARAMETER)) {
      throw errors.at(s.span(), "name '" + id + "' is parameter and nonlocal");
    }
    refuseLate(id, s.span(), "nonlocal");
    if (current.has(id, Scope.GLOBAL)) {
      throw errors.at(s.span(), "name '" + id + "' is nonlocal and global");
    }
    current.add(id, Scope.NONLOCAL);
    nonlocals.add(new Declared(current, id, s.span()));
  }

  /** A nonlocal declaration whose variable must exist once all names are known. */
  private record Declared(Scope scope, String name, Span span) {}

  private final List<Declared> nonlocals = new java.util.ArrayList<>();

  private void checkNonlocals() {
    for (Declared each : nonlocals) {
      Scope scope = each.scope().parent;
      while (scope != null && !binds(scope, each.name())) {
        scope = scope.parent;
      }
      if (scope == null) {
        throw errors.at(each.span(), "no binding for nonlocal '" + each.name() + "' found");
      }
    }
  }

  private static boolean binds(Scope scope, String name) {
    if (scope.kind == Scope.Kind.CLASS) {
      return name.equals("__class__");
    }
    return scope.isFunctionLike()
        && (scope.places.get(name) == Scope.Place.CELL
            || scope.places.get(name) == Scope.Place.LOCAL);
  }

  private void refuseLate(String id, Span span, String declaration) {
    String what =
        current.has(id, Scope.ANNOTATED)
            ? "annotated name '" + id + "' can't be " + declaration
            : current.has(id, Scope.BOUND)
                ? "name '" + id + "' is assigned to before " + declaration + " declaration"
                : current.has(id, Scope.USED)
                    ? "name '" + id + "' is used prior to " + declaration + " declaration"
                    : null;
    if (what != null) {
      throw errors.at(span, what);
    }
  }

  private void classDefinition(Stmt.ClassDef s) {
    bind(s.name(), Scope.BOUND);
    s.decoratorList().forEach(this::expression);
    s.bases().forEach(this::expression);
    s.keywords().forEach(k -> expression(k.value()));
    Scope outer = current;
    current = new Scope(Scope.Kind.CLASS, s.name(), outer);
    scopes.put(s, current);
    block(s.body());
    current = outer;
  }

  private void function(
      Object node, String name, Arguments args, Expr returns, Runnable body, boolean async) {
    args.defaults().forEach(this::expression);
    args.kwDefaults().forEach(this::optional);
    List<Arg> parameters = Children.parameters(args);
    parameters.forEach(p -> optional(p.annotation()));
    optional(returns);
    Scope outer = current;
    current = new Scope(Scope.Kind.FUNCTION, name, outer);
    current.async = async;
    current.positionalParameters = args.posonlyargs().size() + args.args().size();
    scopes.put(node, current);
    for (Arg parameter : parameters) {
      String id = current.mangled(parameter.arg());
      if (current.parameters.contains(id)) {
        throw errors.at(parameter.span(), "duplicate argument '" + id + "' in function definition");
      }
      current.parameters.add(id);
      current.add(id, Scope.PARAMETER);
    }
    body.run();
    current = outer;
  }

  private void bind(String name, int flags) {
    current.add(current.mangled(name), flags);
  }

  private void optional(Expr node) {
    if (node != null) {
      expression(node);
    }
  }

  private void expression(Expr node) {
    Deque<Expr> rights = new ArrayDeque<>();
    Expr at = node;
    while (at instanceof Expr.BinOp operation) { // long sums lean to the left
      rights.push(operation.right());
      at = operation.left();
    }
    deeper();
    simple(at);
    rights.forEach(this::expression);
    depth--;
  }

  private void simple(Expr node) {
    switch (node) {
      case Expr.Name e -> name(e);
      case Expr.NamedExpr e -> walrus(e);
      case Expr.Lambda e ->
          function(e, "<lambda>", e.args(), null, () -> expression(e.body()), false);
      case Expr.ListComp e ->
          comprehension(e, "<listcomp>", e.generators(), () -> expression(e.elt()));
      case Expr.SetComp e ->
          comprehension(e, "<setcomp>", e.generators(), () -> expression(e.elt()));
      case Expr.GeneratorExp e ->
          comprehension(e, "<genexpr>", e.generators(), () -> expression(e.elt()));
      case Expr.DictComp e ->
          comprehension(
              e,
              "<dictcomp>",
              e.generators(),
              () -> {
                expression(e.key());
                expression(e.value());
              });
      case Expr.Yield e -> yielding(e);
      case Expr.YieldFrom e -> yielding(e);
      case Expr.Await e -> {
        current.awaits = true;
        Children.of(e, this::expression);
      }
      default -> Children.of(node, this::expression);
    }
  }

  private void yielding(Expr node) {
    if (current.kind == Scope.Kind.COMPREHENSION) {
      throw errors.at(node.span(), "'yield' inside " + comprehensionNoun());
    }
    current.yields = true;
    Children.of(node, this::expression);
  }

  private String comprehensionNoun() {
    return switch (current.name) {
      case "<listcomp>" -> "list comprehension";
      case "<setcomp>" -> "set comprehension";
      case "<dictcomp>" -> "dict comprehension";
      default -> "generator expression";
    };
  }

  private void name(Expr.Name e) {
    String id = current.mangled(e.id());
    switch (e.ctx()) {
      case LOAD -> {
        current.add(id, Scope.USED);
        if (id.equals("super") && current.isFunctionLike()) {
          current.add("__class__", Scope.USED);
        }
      }
      case STORE -> current.add(id, Scope.BOUND);
      case DEL -> current.add(id, Scope.BOUND | Scope.DELETED);
    }
  }

  /** A walrus in a comprehension binds in the function around it (PEP 572). */
  private void walrus(Expr.NamedExpr e) {
    expression(e.value());
    String id = ((Expr.Name) e.target()).id();
    Scope scope = current;
    while (scope.kind == Scope.Kind.COMPREHENSION) {
      if (scope.has(scope.mangled(id), Scope.PARAMETER | Scope.BOUND)) {
        throw errors.at(
            e.target().span(),
            "assignment expression cannot rebind comprehension iteration variable '" + id + "'");
      }
      scope = scope.parent;
    }
    String mangled = scope.mangled(id);
    if (scope == current) {
      scope.add(mangled, Scope.BOUND | Scope.WALRUS);
      return;
    }
    if (scope.kind == Scope.Kind.CLASS) {
      throw errors.at(
          e.target().span(),
          "assignment expression within a comprehension cannot be used in a class body");
    }
    boolean global = scope.kind == Scope.Kind.MODULE || scope.has(mangled, Scope.GLOBAL);
    scope.add(mangled, Scope.BOUND);
    for (Scope inner = current; inner != scope; inner = inner.parent) {
      inner.add(mangled, global ? Scope.GLOBAL : Scope.NONLOCAL);
    }
  }

  private void comprehension(
      Object node, String name, List<Comprehension> generators, Runnable element) {
    expression(generators.get(0).iter());
    Scope outer = current;
    current = new Scope(Scope.Kind.COMPREHENSION, name, outer);
    current.parameters.add(".0");
    current.positionalParameters = 1;
    current.add(".0", Scope.PARAMETER);
    current.yields = name.equals("<genexpr>");
    scopes.put(node, current);
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      current.async |= generator.isAsync();
      expression(generator.target());
      if (i > 0) {
        expression(generator.iter());
      }
      generator.ifs().forEach(this::expression);
    }
    element.run();
    current.async |= current.awaits;
    boolean becomesAsync = current.async && !current.yields;
    current = outer;
    current.awaits |= becomesAsync;
  }
}
