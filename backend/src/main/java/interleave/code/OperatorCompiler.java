package interleave.code;

import interleave.machine.frame.Watch;
import interleave.machine.instruction.Add;
import interleave.machine.instruction.Binary;
import interleave.machine.instruction.Compare;
import interleave.machine.instruction.FloorDivide;
import interleave.machine.instruction.In;
import interleave.machine.instruction.Is;
import interleave.machine.instruction.JumpIf;
import interleave.machine.instruction.JumpIfCompare;
import interleave.machine.instruction.JumpIfIs;
import interleave.machine.instruction.Modulo;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.Multiply;
import interleave.machine.instruction.Not;
import interleave.machine.instruction.Subtract;
import interleave.machine.instruction.Unary;
import interleave.machine.value.Comparison;
import interleave.syntax.ast.BoolOperator;
import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import interleave.syntax.ast.Operator;
import interleave.syntax.ast.UnaryOperator;
import java.util.BitSet;

/** Compiles operators, comparisons and what is tested. */
final class OperatorCompiler {
  private final Unit unit;

  OperatorCompiler(Unit unit) {
    this.unit = unit;
  }

  /** Emits a binary operator over registers. */
  void binary(Node node, Operator op, int target, int left, int right, boolean inplace) {
    unit.emit(
        node,
        switch (op) {
          case ADD -> new Add(target, left, right, inplace);
          case SUB -> new Subtract(target, left, right, inplace);
          case MULT -> new Multiply(target, left, right, inplace);
          case MOD -> new Modulo(target, left, right, inplace);
          case FLOOR_DIV -> new FloorDivide(target, left, right, inplace);
          default -> new Binary(target, operator(op), left, right, inplace);
        });
  }

  private static interleave.machine.value.Operator operator(Operator op) {
    return switch (op) {
      case ADD -> interleave.machine.value.Operator.ADD;
      case SUB -> interleave.machine.value.Operator.SUB;
      case MULT -> interleave.machine.value.Operator.MUL;
      case MAT_MULT -> interleave.machine.value.Operator.MAT_MULT;
      case DIV -> interleave.machine.value.Operator.DIV;
      case MOD -> interleave.machine.value.Operator.MOD;
      case POW -> interleave.machine.value.Operator.POW;
      case L_SHIFT -> interleave.machine.value.Operator.L_SHIFT;
      case R_SHIFT -> interleave.machine.value.Operator.R_SHIFT;
      case BIT_OR -> interleave.machine.value.Operator.BIT_OR;
      case BIT_XOR -> interleave.machine.value.Operator.BIT_XOR;
      case BIT_AND -> interleave.machine.value.Operator.BIT_AND;
      case FLOOR_DIV -> interleave.machine.value.Operator.FLOOR_DIV;
    };
  }

  void unary(Expr.UnaryOp e, int target) {
    int operand = unit.expressions.operand(e.operand());
    unit.emit(
        e,
        switch (e.op()) {
          case NOT -> new Not(target, operand);
          case U_SUB -> new Unary(target, interleave.machine.value.UnaryOperator.NEG, operand);
          case U_ADD -> new Unary(target, interleave.machine.value.UnaryOperator.POS, operand);
          case INVERT -> new Unary(target, interleave.machine.value.UnaryOperator.INVERT, operand);
        });
  }

  /** {@code and}, {@code or}: the value of the last operand evaluated. */
  void bool(Expr.BoolOp e, int target) {
    boolean stopWhen = e.op() == BoolOperator.OR;
    Label end = new Label();
    int value = unit.registers.isVariable(target) ? unit.temporary() : target;
    BitSet before = null;
    for (int i = 0; i < e.values().size(); i++) {
      unit.expressions.into(e.values().get(i), value);
      before = i == 0 ? unit.flow.state() : before;
      if (i < e.values().size() - 1) {
        unit.emit(e.span(), () -> new JumpIf(stopWhen, value, end.index()));
      }
    }
    unit.flow.restore(before);
    unit.place(end);
    if (value != target) {
      unit.emit(e, new Move(target, value));
    }
  }

  void compare(Expr.Compare e, int target) {
    int left = unit.expressions.operand(e.left());
    if (e.ops().size() == 1) {
      int right = unit.expressions.operand(e.comparators().get(0));
      comparison(e, 0, target, left, right);
      return;
    }
    int value = unit.registers.isVariable(target) ? unit.temporary() : target;
    Label end = new Label();
    BitSet before = null;
    for (int i = 0; i < e.ops().size(); i++) {
      int right = unit.expressions.operand(e.comparators().get(i));
      before = i == 0 ? unit.flow.state() : before;
      comparison(e, i, value, left, right);
      if (i < e.ops().size() - 1) {
        unit.emit(e.span(), () -> new JumpIf(false, value, end.index()));
      }
      left = right;
    }
    unit.flow.restore(before);
    unit.place(end);
    if (value != target) {
      unit.emit(e, new Move(target, value));
    }
  }

  private void comparison(Expr.Compare e, int number, int target, int left, int right) {
    CmpOperator op = e.ops().get(number);
    unit.emit(
        e,
        switch (op) {
          case IS -> new Is(target, true, left, right);
          case IS_NOT -> new Is(target, false, left, right);
          case IN -> new In(target, true, left, right);
          case NOT_IN -> new In(target, false, left, right);
          default -> new Compare(target, rich(op), left, right);
        });
    if (op == CmpOperator.IN || op == CmpOperator.NOT_IN) {
      unit.watching.item(e.comparators().get(number), right, left, true, Watch.READ);
    }
  }

  private static Comparison rich(CmpOperator op) {
    return switch (op) {
      case EQ -> Comparison.EQ;
      case NOT_EQ -> Comparison.NE;
      case LT -> Comparison.LT;
      case LT_E -> Comparison.LE;
      case GT -> Comparison.GT;
      case GT_E -> Comparison.GE;
      case IS, IS_NOT, IN, NOT_IN -> throw new IllegalArgumentException(op.symbol());
    };
  }

  /** Jumps when an expression's truth is the given one. */
  void condition(Expr node, boolean when, Label target) {
    switch (node) {
      case Expr.UnaryOp e when e.op() == UnaryOperator.NOT -> condition(e.operand(), !when, target);
      case Expr.BoolOp e -> boolCondition(e, when, target);
      case Expr.Compare e when e.ops().size() == 1 -> compareCondition(e, when, target);
      default -> {
        int value = unit.expressions.operand(node);
        unit.emit(node.span(), () -> new JumpIf(when, value, target.index()));
      }
    }
  }

  private void boolCondition(Expr.BoolOp e, boolean when, Label target) {
    boolean stopWhen = e.op() == BoolOperator.OR;
    Label end = new Label();
    Label stop = stopWhen == when ? target : end;
    BitSet before = null;
    int last = e.values().size() - 1;
    for (int i = 0; i < last; i++) {
      unit.expressions.condition(e.values().get(i), stopWhen, stop);
      before = i == 0 ? unit.flow.state() : before;
    }
    unit.expressions.condition(e.values().get(last), when, target);
    unit.flow.restore(before);
    unit.place(end);
  }

  private void compareCondition(Expr.Compare e, boolean when, Label target) {
    int left = unit.expressions.operand(e.left());
    int right = unit.expressions.operand(e.comparators().get(0));
    CmpOperator op = e.ops().get(0);
    switch (op) {
      case IS, IS_NOT ->
          unit.emit(
              e.span(),
              () -> new JumpIfIs((op == CmpOperator.IS) == when, left, right, target.index()));
      case IN, NOT_IN -> {
        int value = unit.temporary();
        comparison(e, 0, value, left, right);
        unit.emit(e.span(), () -> new JumpIf(when, value, target.index()));
      }
      default ->
          unit.emit(e.span(), () -> new JumpIfCompare(when, rich(op), left, right, target.index()));
    }
  }
}
