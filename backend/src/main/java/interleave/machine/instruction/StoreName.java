package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** {@code name = source} in a class body. */
public final class StoreName extends Instruction {
  private final String name;
  private final int source;

  /** The name, and the register of the value. */
  public StoreName(String name, int source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.locals.set(name, frame.registers[source]);
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
