package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;
import interleave.machine.value.UnaryOperator;

/** {@code target = op operand}, for minus, plus and invert. */
public final class Unary extends Producer {
  private final UnaryOperator op;
  private final int operand;

  /** Registers of the result and of the operand. */
  public Unary(int target, UnaryOperator op, int operand) {
    super(target);
    this.op = op;
    this.operand = operand;
  }

  @Override
  public int execute(PythonFrame frame) {
    return frame.deliver(
        this, target, Operations.unary(frame.context, op, frame.registers[operand]));
  }
}
