package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** An instruction that may wait for its result and then puts it into a register. */
abstract class Producer extends Instruction {
  /** Register of the result. */
  protected final int target;

  Producer(int target) {
    this.target = target;
  }

  @Override
  public int target() {
    return target;
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    frame.registers[target] = value;
    return next();
  }
}
