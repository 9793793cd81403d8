package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** {@code left * right}, with small ints and floats done on the spot. */
public final class Multiply extends BinaryInstruction {
  /** Registers of the result and of the operands. */
  public Multiply(int target, int left, int right, boolean inplace) {
    super(target, left, right, inplace);
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value a = registers[left];
    Value b = registers[right];
    if (a instanceof Int x && b instanceof Int y) {
      long product = x.value * y.value;
      if (Math.multiplyHigh(x.value, y.value) == product >> 63) {
        registers[target] = Int.of(product);
        return next();
      }
    } else if (a instanceof Float x && b instanceof Float y) {
      registers[target] = Float.of(x.value * y.value);
      return next();
    }
    return operate(frame, Operator.MUL, a, b);
  }
}
