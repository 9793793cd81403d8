package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Does nothing but stand on its line, as {@code pass} does. */
public final class Nop extends Instruction {
  @Override
  public int execute(PythonFrame frame) {
    return next();
  }
}
