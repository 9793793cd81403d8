package interleave.code;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import java.util.HashSet;
import java.util.Set;

/**
 * Which accesses a timeline is to tell of, as far as the text can say: those to what functions of
 * the program change. What is only set up, by the module's own statements or by a constructor, and
 * read from then on, is of no interest to a race.
 *
 * <p>A name here stands for all variables, attributes or containers called so.
 */
final class WatchedNames {
  /** Functions in which an object is not shared yet. */
  private static final Set<String> CONSTRUCTORS = Set.of("__init__", "__new__", "__post_init__");

  /** Methods of dicts and sets that change what stands under one key. */
  static final Set<String> KEYED_WRITES = Set.of("setdefault", "pop", "add", "discard", "remove");

  /** Methods of dicts that read what stands under one key. */
  static final Set<String> KEYED_READS = Set.of("get");

  private final Set<String> variables = new HashSet<>();
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> containers = new HashSet<>();

  private WatchedNames() {}

  /** Reads a program. */
  static WatchedNames in(Module module) {
    WatchedNames names = new WatchedNames();
    Nodes.visit(
        module,
        node -> {
          switch (node) {
            case Stmt.FunctionDef f when !CONSTRUCTORS.contains(f.name()) -> names.function(f);
            case Stmt.AsyncFunctionDef f -> names.function(f);
            case Stmt.Global s -> names.variables.addAll(s.names());
            case Stmt.Nonlocal s -> names.variables.addAll(s.names());
            default -> {}
          }
        });
    return names;
  }

  /** Of nothing: what the library does is nobody's race. */
  static WatchedNames none() {
    return new WatchedNames();
  }

  private void function(Record function) {
    Nodes.visit(
        function,
        node -> {
          switch (node) {
            case Expr.Attribute e when e.ctx() != ExprContext.LOAD -> attributes.add(e.attr());
            case Expr.Subscript e when e.ctx() != ExprContext.LOAD -> container(e.value());
            case Expr.Call e when isKeyedWrite(e) -> container(((Expr.Attribute) e.func()).value());
            default -> {}
          }
        });
  }

  private static boolean isKeyedWrite(Expr.Call call) {
    return call.func() instanceof Expr.Attribute method
        && !call.args().isEmpty()
        && KEYED_WRITES.contains(method.attr());
  }

  private void container(Expr expression) {
    String name = lastName(expression);
    if (name != null) {
      containers.add(name);
    }
  }

  /** The last name of {@code a}, {@code x.a}, {@code a[i]}, {@code x.a[i][j]}; else null. */
  private static String lastName(Expr expression) {
    return switch (expression) {
      case Expr.Name e -> e.id();
      case Expr.Attribute e -> e.attr();
      case Expr.Subscript e -> lastName(e.value());
      default -> null;
    };
  }

  /** Whether functions rebind variables of the name that are not their own. */
  boolean variable(String name) {
    return variables.contains(name);
  }

  /** Whether functions set attributes of the name. */
  boolean attribute(String name) {
    return attributes.contains(name);
  }

  /** Whether functions change items of containers of the name. */
  boolean container(String name) {
    return containers.contains(name);
  }

  /** Whether functions change items of containers called as the expression calls one. */
  boolean itemsOf(Expr container) {
    String name = lastName(container);
    return name != null && containers.contains(name);
  }
}
