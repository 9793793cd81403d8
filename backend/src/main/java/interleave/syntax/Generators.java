package interleave.syntax;

import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.MatchCase;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.WithItem;
import java.util.ArrayList;
import java.util.List;

/** Tells generators and asynchronous comprehensions by what they contain. */
final class Generators {
  private Generators() {}

  /** Whether a function with this body is a generator. */
  static boolean isGenerator(List<Stmt> body) {
    for (Stmt statement : body) {
      for (Expr expr : expressionsOf(statement)) {
        if (yields(expr)) {
          return true;
        }
      }
      for (List<Stmt> block : blocksOf(statement)) {
        if (isGenerator(block)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean yields(Expr expr) {
    if (expr == null) {
      return false;
    }
    return expr instanceof Expr.Yield
        || expr instanceof Expr.YieldFrom
        || partsInScope(expr).stream().anyMatch(Generators::yields);
  }

  /**
   * Parts evaluated in the same scope: of a comprehension its first iterable, of a lambda defaults.
   */
  private static List<Expr> partsInScope(Expr expr) {
    return switch (expr) {
      case Expr.Lambda e -> {
        List<Expr> defaults = new ArrayList<>(e.args().defaults());
        e.args().kwDefaults().stream().filter(value -> value != null).forEach(defaults::add);
        yield defaults;
      }
      case Expr.ListComp e -> List.of(e.generators().get(0).iter());
      case Expr.SetComp e -> List.of(e.generators().get(0).iter());
      case Expr.DictComp e -> List.of(e.generators().get(0).iter());
      case Expr.GeneratorExp e -> List.of(e.generators().get(0).iter());
      default -> SubExpressions.of(expr);
    };
  }

  /** Whether a comprehension has {@code async for} or {@code await} in its own scope. */
  static boolean isAsync(Expr comprehension) {
    return switch (comprehension) {
      case Expr.ListComp e -> isAsync(e.generators(), List.of(e.elt()));
      case Expr.SetComp e -> isAsync(e.generators(), List.of(e.elt()));
      case Expr.DictComp e -> isAsync(e.generators(), List.of(e.key(), e.value()));
      case Expr.GeneratorExp e -> isAsync(e.generators(), List.of(e.elt()));
      default -> false;
    };
  }

  private static boolean isAsync(List<Comprehension> generators, List<Expr> elements) {
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      if (generator.isAsync()
          || awaits(generator.target())
          || i > 0 && awaits(generator.iter())
          || generator.ifs().stream().anyMatch(Generators::awaits)) {
        return true;
      }
    }
    return elements.stream().anyMatch(Generators::awaits);
  }

  private static boolean awaits(Expr expr) {
    return expr instanceof Expr.Await
        || !(expr instanceof Expr.GeneratorExp) && isAsync(expr)
        || partsInScope(expr).stream().anyMatch(Generators::awaits);
  }

  private static List<List<Stmt>> blocksOf(Stmt statement) {
    return switch (statement) {
      case Stmt.For s -> List.of(s.body(), s.orelse());
      case Stmt.AsyncFor s -> List.of(s.body(), s.orelse());
      case Stmt.While s -> List.of(s.body(), s.orelse());
      case Stmt.If s -> List.of(s.body(), s.orelse());
      case Stmt.With s -> List.of(s.body());
      case Stmt.AsyncWith s -> List.of(s.body());
      case Stmt.Match s -> s.cases().stream().map(MatchCase::body).toList();
      case Stmt.Try s -> tryBlocks(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.TryStar s -> tryBlocks(s.body(), s.handlers(), s.orelse(), s.finalbody());
      default -> List.of();
    };
  }

  private static List<List<Stmt>> tryBlocks(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    List<List<Stmt>> blocks = new ArrayList<>(List.of(body, orelse, finalbody));
    handlers.forEach(handler -> blocks.add(handler.body()));
    return blocks;
  }

  private static List<Expr> expressionsOf(Stmt statement) {
    List<Expr> found = new ArrayList<>();
    switch (statement) {
      case Stmt.FunctionDef s -> found.addAll(s.decoratorList());
      case Stmt.AsyncFunctionDef s -> found.addAll(s.decoratorList());
      case Stmt.ClassDef s -> {
        found.addAll(s.decoratorList());
        found.addAll(s.bases());
      }
      case Stmt.Return s -> found.add(s.value());
      case Stmt.Delete s -> found.addAll(s.targets());
      case Stmt.Assign s -> {
        found.addAll(s.targets());
        found.add(s.value());
      }
      case Stmt.AugAssign s -> found.addAll(List.of(s.target(), s.value()));
      case Stmt.AnnAssign s -> {
        found.addAll(List.of(s.target(), s.annotation()));
        found.add(s.value());
      }
      case Stmt.For s -> found.addAll(List.of(s.target(), s.iter()));
      case Stmt.AsyncFor s -> found.addAll(List.of(s.target(), s.iter()));
      case Stmt.While s -> found.add(s.test());
      case Stmt.If s -> found.add(s.test());
      case Stmt.With s -> items(s.items(), found);
      case Stmt.AsyncWith s -> items(s.items(), found);
      case Stmt.Match s -> {
        found.add(s.subject());
        s.cases().forEach(matchCase -> found.add(matchCase.guard()));
      }
      case Stmt.Raise s -> {
        found.add(s.exc());
        found.add(s.cause());
      }
      case Stmt.Try s -> s.handlers().forEach(handler -> found.add(handler.type()));
      case Stmt.TryStar s -> s.handlers().forEach(handler -> found.add(handler.type()));
      case Stmt.Assert s -> {
        found.add(s.test());
        found.add(s.msg());
      }
      case Stmt.ExprStmt s -> found.add(s.value());
      default -> {}
    }
    return found;
  }

  private static void items(List<WithItem> items, List<Expr> found) {
    for (WithItem item : items) {
      found.add(item.contextExpr());
      found.add(item.optionalVars());
    }
  }
}
