package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Value;

/** {@code target = name} in a class body: its own names first, then global and built-in ones. */
public final class LoadName extends Instruction {
  private final int target;
  private final String name;

  /** The register of the result, and the name. */
  public LoadName(int target, String name) {
    this.target = target;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.locals.get(name);
    if (value == null) {
      value = frame.globals.get(name);
    }
    if (value == null && frame.globals.builtins() != null) {
      value = frame.globals.builtins().get(name);
    }
    if (value == null) {
      throw Exceptions.nameError(name);
    }
    frame.registers[target] = value;
    return next();
  }
}
