package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;

/** {@code del name} in a class body. */
public final class DeleteName extends Instruction {
  private final String name;

  /** The name. */
  public DeleteName(String name) {
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (!frame.locals.remove(name)) {
      throw Exceptions.nameError(name);
    }
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
