package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** {@code target = left op right}, or in place: {@code left op= right}. */
abstract class BinaryInstruction extends Producer {
  /** Register of the left operand. */
  protected final int left;

  /** Register of the right operand. */
  protected final int right;

  /** Whether it is augmented assignment's. */
  protected final boolean inplace;

  BinaryInstruction(int target, int left, int right, boolean inplace) {
    super(target);
    this.left = left;
    this.right = right;
    this.inplace = inplace;
  }

  /** Does the operation in full. */
  final int operate(PythonFrame frame, Operator op, Value a, Value b) {
    return frame.deliver(
        this,
        target,
        inplace
            ? Operations.inplace(frame.context, op, a, b)
            : Operations.binary(frame.context, op, a, b));
  }
}
