package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Returns a value. */
public final class Return extends Instruction {
  private final int value;

  /** The value's register. */
  public Return(int value) {
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.result = frame.registers[value];
    return RETURN;
  }
}
