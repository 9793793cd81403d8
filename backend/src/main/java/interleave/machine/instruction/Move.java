package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** {@code target = source}. */
public final class Move extends Instruction {
  private final int target;
  private final int source;

  /** Registers. */
  public Move(int target, int source) {
    this.target = target;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    registers[target] = registers[source];
    return next();
  }

  @Override
  public int target() {
    return target;
  }
}
