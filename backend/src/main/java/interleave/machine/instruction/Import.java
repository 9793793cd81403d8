package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;

/** {@code target} is the module of a dotted name. */
public final class Import extends Producer {
  private final String name;
  private final int level;

  /** The register of the result, the name, and the number of leading dots. */
  public Import(int target, String name, int level) {
    super(target);
    this.name = name;
    this.level = level;
  }

  @Override
  public int execute(PythonFrame frame) {
    if (level > 0) {
      throw Exceptions.of(
          Exceptions.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    return frame.deliver(this, target, Importing.load(frame, name));
  }
}
