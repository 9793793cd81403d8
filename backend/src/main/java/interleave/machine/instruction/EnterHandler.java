package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;

/** From now on an exception is being handled; the one handled until now is kept aside. */
public final class EnterHandler extends Instruction {
  private final int saved;
  private final int exception;

  /** Registers of what is kept aside and of the exception. */
  public EnterHandler(int saved, int exception) {
    this.saved = saved;
    this.exception = exception;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[saved] = frame.handled;
    frame.handled = (ExceptionInstance) frame.registers[exception];
    return next();
  }
}
