package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Int;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** {@code left // right}, with small ints done on the spot. */
public final class FloorDivide extends BinaryInstruction {
  /** Registers of the result and of the operands. */
  public FloorDivide(int target, int left, int right, boolean inplace) {
    super(target, left, right, inplace);
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value a = registers[left];
    Value b = registers[right];
    if (a instanceof Int x && b instanceof Int y && y.value > 0) {
      registers[target] = Int.of(Math.floorDiv(x.value, y.value));
      return next();
    }
    return operate(frame, Operator.FLOOR_DIV, a, b);
  }
}
