package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** What all import statements share. */
final class Importing {
  private Importing() {}

  /** The module, or PENDING: the library may import what programs may not. */
  static Value load(PythonFrame frame, String name) {
    return frame.code.isLibrary()
        ? frame.context.importModule(name)
        : frame.context.importForProgram(name);
  }
}
