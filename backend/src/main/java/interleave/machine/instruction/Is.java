package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Value;

/** {@code target = left is right}, or {@code is not}. */
public final class Is extends Instruction {
  private final int target;
  private final boolean same;
  private final int left;
  private final int right;

  /** Registers of the result and of the operands; {@code same} is false for {@code is not}. */
  public Is(int target, boolean same, int left, int right) {
    this.target = target;
    this.same = same;
    this.left = left;
    this.right = right;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    registers[target] = Bool.of((registers[left] == registers[right]) == same);
    return next();
  }
}
