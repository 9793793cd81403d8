package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Goes on elsewhere. */
public final class Jump extends Instruction {
  private final int to;

  /** The instruction to go on with. */
  public Jump(int to) {
    this.to = to;
  }

  @Override
  public int execute(PythonFrame frame) {
    return to;
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
