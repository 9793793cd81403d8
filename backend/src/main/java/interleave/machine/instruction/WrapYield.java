package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.YieldedValue;

/** {@code target} is a value marked as yielded by an asynchronous generator itself (PEP 525). */
public final class WrapYield extends Instruction {
  private final int target;
  private final int value;

  /** Registers. */
  public WrapYield(int target, int value) {
    this.target = target;
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[target] = new YieldedValue(frame.registers[value]);
    return next();
  }
}
