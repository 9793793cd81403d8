package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Comparison;
import interleave.machine.value.Int;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** A rich comparison that decides where to go on. */
public final class JumpIfCompare extends Branch {
  private final Comparison op;
  private final int left;
  private final int right;

  /** The outcome wanted, the comparison, its operands' registers, and where to jump. */
  public JumpIfCompare(boolean when, Comparison op, int left, int right, int to) {
    super(when, to);
    this.op = op;
    this.left = left;
    this.right = right;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value a = registers[left];
    Value b = registers[right];
    if (a instanceof Int x && b instanceof Int y) {
      return Compare.holds(op, x.value, y.value) == when ? to : next();
    }
    return decide(frame, Operations.compare(frame.context, op, a, b));
  }
}
