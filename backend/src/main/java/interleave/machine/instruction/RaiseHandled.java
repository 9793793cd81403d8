package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.PyException;

/** A bare {@code raise}: the exception being handled goes on. */
public final class RaiseHandled extends Instruction {
  @Override
  public int execute(PythonFrame frame) {
    ExceptionInstance handled = frame.handledException();
    if (handled == null) {
      throw Exceptions.runtimeError("No active exception to reraise");
    }
    throw new PyException(handled);
  }

  @Override
  public boolean reraises() {
    return true;
  }
}
