package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Begins a loop's next round; here a thread may be interrupted. */
public final class JumpBackward extends Instruction {
  private final int to;

  /** The instruction to go on with. */
  public JumpBackward(int to) {
    this.to = to;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (frame.context.interrupted()) {
      frame.pc = to;
      return PAUSE;
    }
    return to;
  }
}
