package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;

/** {@code del name}, a global name. */
public final class DeleteGlobal extends Instruction {
  private final String name;

  /** The name. */
  public DeleteGlobal(String name) {
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (!frame.globals.remove(name)) {
      throw Exceptions.nameError(name);
    }
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
