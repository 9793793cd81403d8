package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Dict;

/** <code>target = {}</code>, an empty dict that displays and comprehensions fill. */
public final class BuildDict extends Instruction {
  private final int target;

  /** The register of the result. */
  public BuildDict(int target) {
    this.target = target;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[target] = new Dict();
    return next();
  }
}
