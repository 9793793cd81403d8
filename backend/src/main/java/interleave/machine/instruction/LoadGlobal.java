package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Value;

/** {@code target = name}, a global or built-in name. */
public final class LoadGlobal extends Instruction {
  private final int target;
  private final String name;
  private GlobalPlaces places;

  /** The register of the result, and the name. */
  public LoadGlobal(int target, String name) {
    this.target = target;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    GlobalPlaces found = places;
    if (found == null || found.namespace() != frame.globals) {
      found = GlobalPlaces.find(frame.globals, name);
      places = found;
    }
    Value value = found.value();
    if (value == null) {
      throw Exceptions.nameError(name);
    }
    frame.registers[target] = value;
    return next();
  }
}
