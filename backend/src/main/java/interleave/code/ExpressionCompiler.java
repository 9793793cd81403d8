package interleave.code;

import interleave.machine.frame.Watch;
import interleave.machine.instruction.BuildSlice;
import interleave.machine.instruction.GetAttribute;
import interleave.machine.instruction.GetItem;
import interleave.machine.instruction.Move;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Compiles expressions.
 *
 * <p>An expression goes <em>into</em> a register, which is written by the last instruction of each
 * way through it only, so that it may be a variable the expression reads; or it becomes an
 * <em>operand</em>: a register that holds its value until the temporaries are released, which for
 * plain locals and constants is their own.
 */
final class ExpressionCompiler {
  private final Unit unit;
  private final OperatorCompiler operators;
  private final CallCompiler calls;
  private final DisplayCompiler displays;
  private final ComprehensionCompiler comprehensions;

  ExpressionCompiler(Unit unit) {
    this.unit = unit;
    this.operators = new OperatorCompiler(unit);
    this.calls = new CallCompiler(unit);
    this.displays = new DisplayCompiler(unit);
    this.comprehensions = new ComprehensionCompiler(unit);
  }

  /** The register of what a loop walks through: CPython keeps a set of constants whole for it. */
  int iterable(Expr e) {
    int constants = e instanceof Expr.Set set ? unit.constants.frozenSet(set.elts()) : -1;
    return constants >= 0 ? constants : operand(e);
  }

  /** A register holding the value. */
  int operand(Expr node) {
    int constant = unit.constants.of(node);
    if (constant >= 0) {
      return constant;
    }
    if (node instanceof Expr.Name name) {
      return unit.variables.read(name.id(), name);
    }
    int target = unit.temporary();
    into(node, target);
    return target;
  }

  /** Registers holding the values, in order. */
  int[] operands(List<Expr> nodes) {
    return nodes.stream().mapToInt(this::operand).toArray();
  }

  /** Evaluates for the effect alone. */
  void effect(Expr node) {
    unit.scratch(() -> operand(node));
  }

  /** Evaluates into a register. */
  void into(Expr node, int target) {
    int constant = unit.constants.of(node);
    if (constant >= 0) {
      unit.emit(node, new Move(target, constant));
      return;
    }
    unit.scratch(() -> compile(node, target));
  }

  private void compile(Expr node, int target) {
    switch (node) {
      case Expr.Name e -> unit.variables.load(e.id(), e, target);
      case Expr.BinOp e -> chain(e, target);
      case Expr.UnaryOp e -> operators.unary(e, target);
      case Expr.BoolOp e -> operators.bool(e, target);
      case Expr.Compare e -> operators.compare(e, target);
      case Expr.IfExp e -> conditional(e, target);
      case Expr.NamedExpr e -> named(e, target);
      case Expr.Call e -> calls.call(e, target);
      case Expr.Attribute e -> {
        int object = operand(e.value());
        unit.emit(e, new GetAttribute(target, object, mangled(e.attr())));
        unit.watching.attribute(e, object, Watch.READ);
      }
      case Expr.Subscript e -> {
        int container = operand(e.value());
        int key = operand(e.slice());
        unit.emit(e, new GetItem(target, container, key));
        unit.watching.item(e.value(), container, key, false, Watch.READ);
      }
      case Expr.Slice e -> slice(e, target);
      case Expr.TupleExpr e -> displays.tuple(e, target);
      case Expr.ListExpr e -> displays.list(e, target);
      case Expr.Set e -> displays.set(e, target);
      case Expr.Dict e -> displays.dict(e, target);
      case Expr.JoinedStr e -> displays.joined(e, target);
      case Expr.FormattedValue e -> displays.formatted(e, target);
      case Expr.Lambda e -> unit.functions.lambda(e, target);
      case Expr.ListComp e -> comprehensions.list(e, target);
      case Expr.SetComp e -> comprehensions.set(e, target);
      case Expr.DictComp e -> comprehensions.dict(e, target);
      case Expr.GeneratorExp e -> comprehensions.generator(e, target);
      case Expr.Yield e -> unit.suspensions.yield(e, target);
      case Expr.YieldFrom e -> unit.suspensions.yieldFrom(e, target);
      case Expr.Await e -> unit.suspensions.await(e, target);
      case Expr.Starred e -> throw unit.error(e.span(), "can't use starred expression here");
      case Expr.Constant e -> throw new IllegalStateException("constants have registers");
    }
  }

  String mangled(String attribute) {
    return unit.scope.mangled(attribute);
  }

  /** A chain of operators that leans to the left, without recursion along it. */
  private void chain(Expr.BinOp last, int target) {
    Deque<Expr.BinOp> chain = new ArrayDeque<>();
    Expr first = last;
    while (first instanceof Expr.BinOp operation) {
      chain.push(operation);
      first = operation.left();
    }
    int left = operand(first);
    int sum = chain.size() > 1 ? unit.temporary() : target;
    while (!chain.isEmpty()) {
      Expr.BinOp operation = chain.pop();
      int mark = unit.registers.mark();
      int right = operand(operation.right());
      int into = chain.isEmpty() ? target : sum;
      operators.binary(operation, operation.op(), into, left, right, false);
      unit.registers.release(mark);
      left = sum;
    }
  }

  private void conditional(Expr.IfExp e, int target) {
    Label otherwise = new Label();
    Label end = new Label();
    condition(e.test(), false, otherwise);
    BitSet before = unit.flow.state();
    into(e.body(), target);
    unit.jump(e.body().span(), end);
    unit.flow.restore(before);
    unit.place(otherwise);
    into(e.orelse(), target);
    unit.flow.restore(before);
    unit.place(end);
  }

  private void named(Expr.NamedExpr e, int target) {
    int value = operand(e.value());
    unit.variables.store(((Expr.Name) e.target()).id(), e.target().span(), value);
    if (value != target) {
      unit.emit(e, new Move(target, value));
    }
  }

  private void slice(Expr.Slice e, int target) {
    int lower = part(e.lower());
    int upper = part(e.upper());
    int step = part(e.step());
    unit.emit(e, new BuildSlice(target, lower, upper, step));
  }

  private int part(Expr node) {
    return node == null ? unit.constants.none() : operand(node);
  }

  /** Jumps when an expression's truth is the given one, else goes on. */
  void condition(Expr node, boolean when, Label target) {
    unit.scratch(() -> operators.condition(node, when, target));
  }

  /** {@code left op= right} for augmented assignment. */
  void inplace(Stmt.AugAssign statement, int target, int left, int right) {
    operators.binary(statement, statement.op(), target, left, right, true);
  }
}
