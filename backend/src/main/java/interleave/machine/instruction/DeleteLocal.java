package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** {@code del name} for a local variable, which must be bound. */
public final class DeleteLocal extends Instruction {
  private final int local;

  /** The local's register. */
  public DeleteLocal(int local) {
    this.local = local;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (frame.registers[local] == null) {
      throw NameErrors.unboundLocal(frame.code.localNames()[local]);
    }
    frame.registers[local] = null;
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
