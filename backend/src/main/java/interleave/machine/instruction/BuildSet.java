package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Set;

/** {@code target = set()}, an empty set that displays and comprehensions fill. */
public final class BuildSet extends Instruction {
  private final int target;

  /** The register of the result. */
  public BuildSet(int target) {
    this.target = target;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[target] = new Set();
    return next();
  }
}
