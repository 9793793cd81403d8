package interleave.analysis;

import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * On which lines of the program stands what decides a write: what its value is computed from, and
 * what was tested before it is done. Read off the text, function by function; local variables and
 * calls of the program's own functions are followed, whatever value they may have had.
 *
 * <p>A line that does not decide a write may be read before it without any harm: a program that
 * prints a variable and later sets it anew has lost nothing.
 */
final class Dependence {
  private static final int ROUNDS_MAX = 8;

  private final SourceText source;

  /** By line of a write: the lines its value comes from. */
  private final Map<Integer, BitSet> values = new HashMap<>();

  /** By line of a write: the lines of the tests it stands behind. */
  private final Map<Integer, BitSet> tests = new HashMap<>();

  /** By name of a function: the lines it consists of. */
  private final Map<String, BitSet> functions = new HashMap<>();

  /** Names of variables that functions share: what they hold is asked of the accesses. */
  private final Set<String> shared = new HashSet<>();

  /** By local variable of the function walked just now: the lines its values come from. */
  private Map<String, BitSet> locals = new HashMap<>();

  private Dependence(SourceText source) {
    this.source = source;
  }

  /** Reads a program; of one that cannot be parsed nothing is known. */
  static Dependence of(String program) {
    try {
      Module module = Parser.parse("", program);
      return DeepStack.walk(module, () -> new Dependence(module.source()).read(module));
    } catch (SyntaxErrorException e) {
      return new Dependence(new SourceText("", "")); // it did not run either
    }
  }

  /** Returns the lines from which the value comes that is written at the line. */
  BitSet valueOf(int line) {
    return values.getOrDefault(line, new BitSet());
  }

  /** Returns the lines of the tests behind which the write at the line stands. */
  BitSet testsBefore(int line) {
    return tests.getOrDefault(line, new BitSet());
  }

  private Dependence read(Module module) {
    Nodes.visit(
        module,
        node -> {
          if (node instanceof Stmt.FunctionDef f) {
            functions.computeIfAbsent(f.name(), name -> new BitSet()).or(lines(f.span()));
          } else if (node instanceof Stmt.AsyncFunctionDef f) {
            functions.computeIfAbsent(f.name(), name -> new BitSet()).or(lines(f.span()));
          } else if (node instanceof Stmt.Global s) {
            shared.addAll(s.names());
          } else if (node instanceof Stmt.Nonlocal s) {
            shared.addAll(s.names());
          }
        });
    function(module.body());
    Nodes.visit(
        module,
        node -> {
          if (node instanceof Stmt.FunctionDef f) {
            function(f.body());
          } else if (node instanceof Stmt.AsyncFunctionDef f) {
            function(f.body());
          }
        });
    return this;
  }

  /** Walks a function again until nothing new comes to its local variables. */
  private void function(List<Stmt> body) {
    locals = new HashMap<>();
    int known = -1;
    for (int round = 0; round < ROUNDS_MAX && known != size(locals); round++) {
      known = size(locals);
      block(body, new BitSet());
    }
  }

  private static int size(Map<String, BitSet> sets) {
    return sets.values().stream().mapToInt(BitSet::cardinality).sum() + sets.size();
  }

  private void block(List<Stmt> body, BitSet outer) {
    BitSet tested = (BitSet) outer.clone();
    for (Stmt statement : body) {
      statement(statement, tested);
      if (statement instanceof Stmt.If s && (leaves(s.body()) || leaves(s.orelse()))) {
        tested.or(origins(s.test())); // what follows is done only if it did not leave
      }
    }
  }

  private static boolean leaves(List<Stmt> body) {
    return !body.isEmpty()
        && switch (body.get(body.size() - 1)) {
          case Stmt.Return s -> true;
          case Stmt.Raise s -> true;
          case Stmt.Continue s -> true;
          case Stmt.Break s -> true;
          default -> false;
        };
  }

  private void statement(Stmt statement, BitSet tested) {
    switch (statement) {
      case Stmt.Assign s -> s.targets().forEach(t -> write(s, t, origins(s.value()), tested));
      case Stmt.AugAssign s -> {
        BitSet from = origins(s.value());
        from.or(lines(s.span()));
        write(s, s.target(), from, tested);
      }
      case Stmt.AnnAssign s when s.value() != null ->
          write(s, s.target(), origins(s.value()), tested);
      case Stmt.ExprStmt s -> write(s, s.value(), origins(s.value()), tested);
      case Stmt.Delete s -> write(s, null, new BitSet(), tested);
      case Stmt.If s -> {
        BitSet inner = and(tested, s.test());
        block(s.body(), inner);
        block(s.orelse(), inner);
      }
      case Stmt.While s -> block(s.body(), and(tested, s.test()));
      case Stmt.For s -> loop(s.target(), s.iter(), s.body(), tested);
      case Stmt.AsyncFor s -> loop(s.target(), s.iter(), s.body(), tested);
      case Stmt.With s -> block(s.body(), tested);
      case Stmt.AsyncWith s -> block(s.body(), tested);
      case Stmt.Try s -> {
        block(s.body(), tested);
        s.handlers().forEach(handler -> block(handler.body(), tested));
        block(s.orelse(), tested);
        block(s.finalbody(), tested);
      }
      default -> {}
    }
  }

  private BitSet and(BitSet tested, Expr test) {
    BitSet both = origins(test);
    both.or(tested);
    return both;
  }

  private void loop(Expr target, Expr iterable, List<Stmt> body, BitSet tested) {
    bind(target, origins(iterable));
    block(body, tested);
  }

  private void write(Stmt statement, Expr target, BitSet from, BitSet tested) {
    bind(target, from);
    for (int line : lines(statement.span()).stream().toArray()) {
      values.computeIfAbsent(line, l -> new BitSet()).or(from);
      tests.computeIfAbsent(line, l -> new BitSet()).or(tested);
    }
  }

  /** Names bound by a target, or within an expression, come from there. */
  private void bind(Expr target, BitSet from) {
    if (target == null) {
      return;
    }
    Nodes.visit(
        (Record) target,
        node -> {
          if (node instanceof Expr.Name name
              && name.ctx() != ExprContext.LOAD
              && !shared.contains(name.id())) {
            locals.computeIfAbsent(name.id(), id -> new BitSet()).or(from);
          }
        });
  }

  /** Returns the lines that an expression's value comes from: its own, its variables', calls'. */
  private BitSet origins(Expr expression) {
    BitSet lines = lines(expression.span());
    Nodes.visit(
        (Record) expression,
        node -> {
          switch (node) {
            case Expr.Name name -> add(lines, locals.get(name.id()));
            case Expr.Call call when call.func() instanceof Expr.Name name ->
                add(lines, functions.get(name.id()));
            case Expr.Call call when call.func() instanceof Expr.Attribute method ->
                add(lines, functions.get(method.attr()));
            default -> {}
          }
        });
    return lines;
  }

  private static void add(BitSet lines, BitSet more) {
    if (more != null) {
      lines.or(more);
    }
  }

  private BitSet lines(Span span) {
    BitSet lines = new BitSet();
    lines.set(source.line(span.start()), source.line(span.end()) + 1);
    return lines;
  }
}
