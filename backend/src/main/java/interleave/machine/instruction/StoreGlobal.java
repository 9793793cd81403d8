package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** {@code name = source}, a global name. */
public final class StoreGlobal extends Instruction {
  private final String name;
  private final int source;
  private GlobalPlaces places;

  /** The name, and the register of the value. */
  public StoreGlobal(String name, int source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    GlobalPlaces found = places;
    if (found == null || found.namespace() != frame.globals) {
      found = GlobalPlaces.find(frame.globals, name);
      places = found;
    }
    found.global().value = frame.registers[source];
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
