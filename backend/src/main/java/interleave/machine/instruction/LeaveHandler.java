package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;

/** The exception is handled: the one kept aside by {@link EnterHandler} is current again. */
public final class LeaveHandler extends Instruction {
  private final int saved;

  /** The register of what was kept aside. */
  public LeaveHandler(int saved) {
    this.saved = saved;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.handled = (ExceptionInstance) frame.registers[saved];
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
