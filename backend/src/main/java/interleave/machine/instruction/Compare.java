package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Int;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target = left op right}, a rich comparison. */
public final class Compare extends Producer {
  private final Comparison op;
  private final int left;
  private final int right;

  /** Registers of the result and of the operands. */
  public Compare(int target, Comparison op, int left, int right) {
    super(target);
    this.op = op;
    this.left = left;
    this.right = right;
  }

  /** The comparison of two small ints. */
  static boolean holds(Comparison op, long x, long y) {
    return switch (op) {
      case LT -> x < y;
      case LE -> x <= y;
      case EQ -> x == y;
      case NE -> x != y;
      case GT -> x > y;
      case GE -> x >= y;
    };
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value a = registers[left];
    Value b = registers[right];
    if (a instanceof Int x && b instanceof Int y) {
      registers[target] = Bool.of(holds(op, x.value, y.value));
      return next();
    }
    return frame.deliver(this, target, Operations.compare(frame.context, op, a, b));
  }
}
