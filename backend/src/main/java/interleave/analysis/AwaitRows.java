package interleave.analysis;

import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of statements in a program's coroutine functions that await one after the other what could
 * overlap: statements that follow each other, none of which uses what an earlier one has bound; and
 * loops whose body is one such statement.
 */
final class AwaitRows {
  private final SourceText source;
  private final IndependentCalls calls;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A row.
   *
   * @param lines the lines the statements begin at, one for a loop's
   * @param function the lines of the function around
   */
  record Row(List<Integer> lines, BitSet function) {}

  private AwaitRows(Module module) {
    this.source = module.source();
    this.calls = new IndependentCalls(module);
  }

  static List<Row> in(Module module) {
    AwaitRows found = new AwaitRows(module);
    Nodes.visit(
        module,
        node -> {
          if (node instanceof Stmt.AsyncFunctionDef function) {
            found.block(function.body(), found.ownLines(function));
          }
        });
    return found.rows;
  }

  /** The lines of a function without those of the functions in it. */
  private BitSet ownLines(Stmt.AsyncFunctionDef function) {
    BitSet lines = lines(function);
    for (Stmt statement : function.body()) {
      Nodes.visit(
          (Record) statement,
          node -> {
            if (node instanceof Stmt.AsyncFunctionDef || node instanceof Stmt.FunctionDef) {
              lines.andNot(lines((Stmt) node));
            }
          });
    }
    return lines;
  }

  private BitSet lines(Stmt statement) {
    BitSet lines = new BitSet();
    lines.set(source.line(statement.span().start()), source.line(statement.span().end()) + 1);
    return lines;
  }

  private void block(List<Stmt> body, BitSet function) {
    List<Integer> row = new ArrayList<>();
    Set<String> bound = new HashSet<>();
    for (Stmt statement : body) {
      Expr.Call call = awaited(statement);
      if (call == null || reads(call, bound)) {
        close(row, function);
        bound.clear();
      }
      if (call != null) {
        row.add(source.line(statement.span().start()));
        bound.addAll(boundBy(statement));
      } else {
        inner(statement, function);
      }
    }
    close(row, function);
  }

  private void close(List<Integer> row, BitSet function) {
    if (row.size() > 1) {
      rows.add(new Row(List.copyOf(row), function));
    }
    row.clear();
  }

  private void inner(Stmt statement, BitSet function) {
    switch (statement) {
      case Stmt.For s -> loop(s, function);
      case Stmt.While s -> block(s.body(), function);
      case Stmt.If s -> {
        block(s.body(), function);
        block(s.orelse(), function);
      }
      case Stmt.With s -> block(s.body(), function);
      case Stmt.Try s -> {
        block(s.body(), function);
        s.handlers().forEach((ExceptHandler handler) -> block(handler.body(), function));
      }
      default -> {}
    }
  }

  private void loop(Stmt.For loop, BitSet function) {
    Stmt only = loop.body().size() == 1 ? loop.body().get(0) : null;
    Expr.Call call = only == null ? null : collected(only);
    if (call != null && !reads(call, boundBy(only))) {
      rows.add(new Row(List.of(source.line(only.span().start())), function));
    } else {
      block(loop.body(), function);
    }
  }

  /** The awaited call of {@code await f(…)} and {@code name = await f(…)}. */
  private Expr.Call awaited(Stmt statement) {
    return switch (statement) {
      case Stmt.ExprStmt s -> calls.awaited(s.value());
      case Stmt.Assign s when s.targets().size() == 1 && s.targets().get(0) instanceof Expr.Name ->
          calls.awaited(s.value());
      default -> null;
    };
  }

  /** As {@link #awaited}, and that of {@code list.append(await f(…))}, {@code x += await f(…)}. */
  private Expr.Call collected(Stmt statement) {
    if (statement instanceof Stmt.ExprStmt s
        && s.value() instanceof Expr.Call outer
        && outer.func() instanceof Expr.Attribute method
        && method.attr().equals("append")
        && outer.args().size() == 1) {
      return calls.awaited(outer.args().get(0));
    }
    if (statement instanceof Stmt.AugAssign s && s.target() instanceof Expr.Name) {
      return calls.awaited(s.value());
    }
    return awaited(statement);
  }

  private static boolean reads(Expr.Call call, Set<String> bound) {
    List<Expr> arguments = new ArrayList<>(call.args());
    call.keywords().stream().map(Keyword::value).forEach(arguments::add);
    return IndependentCalls.namesRead(arguments).stream().anyMatch(bound::contains);
  }

  private static Set<String> boundBy(Stmt statement) {
    return switch (statement) {
      case Stmt.Assign s -> IndependentCalls.namesRead(s.targets());
      case Stmt.AugAssign s -> IndependentCalls.namesRead(List.of(s.target()));
      default -> Set.of();
    };
  }
}
