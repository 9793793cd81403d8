package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Str;

/** {@code target} is the parts, which are strings, joined: an f-string. */
public final class BuildString extends Instruction {
  private final int target;
  private final int[] parts;

  /** Registers of the result and of the parts. */
  public BuildString(int target, int[] parts) {
    this.target = target;
    this.parts = parts;
  }

  @Override
  public int execute(PythonFrame frame) {
    StringBuilder text = new StringBuilder();
    for (int part : parts) {
      text.append(frame.registers[part].str());
    }
    frame.registers[target] = Str.of(text.toString());
    return next();
  }
}
