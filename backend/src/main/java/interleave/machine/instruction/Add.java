package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Int;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** {@code target = left + right}, with the sum of small ints done on the spot. */
public final class Add extends Instruction {
  private final int target;
  private final int left;
  private final int right;

  /** Registers of the result and of the operands. */
  public Add(int target, int left, int right) {
    this.target = target;
    this.left = left;
    this.right = right;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value a = registers[left];
    Value b = registers[right];
    if (a instanceof Int x && b instanceof Int y) {
      long sum = x.value + y.value;
      if (((x.value ^ sum) & (y.value ^ sum)) >= 0) {
        registers[target] = Int.of(sum);
        return next();
      }
    }
    Value first = Unbound.check(frame, left, a);
    Value second = Unbound.check(frame, right, b);
    return frame.deliver(
        this, target, Operations.binary(frame.context, Operator.ADD, first, second));
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    frame.registers[target] = value;
    return next();
  }
}
