package interleave.analysis;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which coroutine functions of a program may overlap with themselves and each other without anybody
 * seeing more of it than another order of what they print.
 *
 * <p>Only what is plainly so counts: a function that binds local variables, computes, prints,
 * sleeps, and awaits others of this kind. Any attribute or item set, any variable that is not its
 * own rebound, any {@code async with}, any call of something unknown means no.
 */
final class IndependentCalls {
  private static final Set<String> HARMLESS =
      Set.of(
          "print",
          "len",
          "range",
          "str",
          "int",
          "float",
          "sum",
          "min",
          "max",
          "sorted",
          "repr",
          "abs",
          "round",
          "list",
          "tuple",
          "dict",
          "set",
          "sleep",
          "perf_counter",
          "monotonic",
          "time",
          "format",
          "join",
          "upper",
          "lower",
          "title");

  private final Map<String, Stmt.AsyncFunctionDef> functions = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  IndependentCalls(Module module) {
    Set<String> ambiguous = new HashSet<>();
    Nodes.visit(
        module,
        node -> {
          if (node instanceof Stmt.AsyncFunctionDef f && functions.put(f.name(), f) != null) {
            ambiguous.add(f.name());
          }
        });
    functions.keySet().removeAll(ambiguous);
  }

  /** Whether {@code await name(…)} may overlap with others of this kind. */
  boolean isIndependent(String name) {
    Boolean answer = known.get(name);
    if (answer == null) {
      known.put(name, true); // a function that awaits itself does no harm by that
      Stmt.AsyncFunctionDef function = functions.get(name);
      answer = function != null && function.decoratorList().isEmpty() && isHarmless(function);
      known.put(name, answer);
    }
    return answer;
  }

  private boolean isHarmless(Stmt.AsyncFunctionDef function) {
    boolean[] harmless = {true};
    for (Stmt statement : function.body()) {
      Nodes.visit((Record) statement, node -> harmless[0] &= isHarmless(node));
    }
    return harmless[0];
  }

  private boolean isHarmless(Record node) {
    return switch (node) {
      case Stmt.Assign s -> true;
      case Stmt.AugAssign s -> true;
      case Stmt.AnnAssign s -> true;
      case Stmt.ExprStmt s -> true;
      case Stmt.Return s -> true;
      case Stmt.If s -> true;
      case Stmt.For s -> true;
      case Stmt.Pass s -> true;
      case Stmt s -> false;
      case Expr.Attribute e -> e.ctx() == ExprContext.LOAD;
      case Expr.Subscript e -> e.ctx() == ExprContext.LOAD;
      case Expr.Yield e -> false;
      case Expr.YieldFrom e -> false;
      case Expr.Call e -> isHarmless(e.func());
      default -> true;
    };
  }

  private boolean isHarmless(Expr function) {
    return switch (function) {
      case Expr.Name name -> HARMLESS.contains(name.id()) || isIndependent(name.id());
      case Expr.Attribute method -> HARMLESS.contains(method.attr());
      default -> false;
    };
  }

  /** Returns the call of {@code await f(…)} where f may overlap, else null. */
  Expr.Call awaited(Expr expression) {
    return expression instanceof Expr.Await await
            && await.value() instanceof Expr.Call call
            && call.func() instanceof Expr.Name name
            && functions.containsKey(name.id())
            && isIndependent(name.id())
            && hasPlainArguments(call)
        ? call
        : null;
  }

  /** Whether the arguments themselves call and await nothing. */
  private static boolean hasPlainArguments(Expr.Call call) {
    boolean[] plain = {true};
    call.args().forEach(arg -> Nodes.visit((Record) arg, node -> plain[0] &= isPlain(node)));
    call.keywords()
        .forEach(word -> Nodes.visit((Record) word.value(), node -> plain[0] &= isPlain(node)));
    return plain[0];
  }

  private static boolean isPlain(Record node) {
    return !(node instanceof Expr.Call
        || node instanceof Expr.Await
        || node instanceof Expr.NamedExpr);
  }

  /** Returns the names an expression reads. */
  static Set<String> namesRead(List<Expr> expressions) {
    Set<String> names = new HashSet<>();
    for (Expr expression : expressions) {
      Nodes.visit(
          (Record) expression,
          node -> {
            if (node instanceof Expr.Name name) {
              names.add(name.id());
            }
          });
    }
    return names;
  }
}
