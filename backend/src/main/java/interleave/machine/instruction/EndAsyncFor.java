package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.PyException;

/** Ends an {@code async for} at StopAsyncIteration; other exceptions go on. */
public final class EndAsyncFor extends Instruction {
  private final int exception;
  private final int end;

  /** The exception's register, and where the loop ends. */
  public EndAsyncFor(int exception, int end) {
    this.exception = exception;
    this.end = end;
  }

  @Override
  public int execute(PythonFrame frame) {
    ExceptionInstance raised = (ExceptionInstance) frame.registers[exception];
    if (raised.type().isSubclass(Exceptions.STOP_ASYNC_ITERATION)) {
      return end;
    }
    throw new PyException(raised);
  }

  @Override
  public boolean reraises() {
    return true;
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
