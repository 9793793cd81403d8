package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** {@code left + right}, with the sum of small ints and of floats done on the spot. */
public final class Add extends BinaryInstruction {
  /** Registers of the result and of the operands. */
  public Add(int target, int left, int right, boolean inplace) {
    super(target, left, right, inplace);
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
    } else if (a instanceof Float x && b instanceof Float y) {
      registers[target] = Float.of(x.value + y.value);
      return next();
    }
    return operate(frame, Operator.ADD, a, b);
  }
}
