package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.PyException;

/** Lets an exception go on that a handler of this frame has not settled. */
public final class Reraise extends Instruction {
  private final int exception;

  /** The exception's register. */
  public Reraise(int exception) {
    this.exception = exception;
  }

  @Override
  public int execute(PythonFrame frame) {
    throw PyException.handOn((ExceptionInstance) frame.registers[exception]);
  }

  @Override
  public boolean reraises() {
    return true;
  }
}
