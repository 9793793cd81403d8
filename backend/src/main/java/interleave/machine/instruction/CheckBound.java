package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Raises UnboundLocalError when a local variable has no value. */
public final class CheckBound extends Instruction {
  private final int local;

  /** The local's register. */
  public CheckBound(int local) {
    this.local = local;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (frame.registers[local] == null) {
      throw NameErrors.unboundLocal(frame.code.localNames()[local]);
    }
    return next();
  }
}
