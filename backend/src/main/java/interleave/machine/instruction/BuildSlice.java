package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Slice;
import interleave.machine.value.Value;

/** {@code target = slice(start, stop, step)}. */
public final class BuildSlice extends Instruction {
  private final int target;
  private final int start;
  private final int stop;
  private final int step;

  /** Registers of the result and of the parts. */
  public BuildSlice(int target, int start, int stop, int step) {
    this.target = target;
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    registers[target] = new Slice(registers[start], registers[stop], registers[step]);
    return next();
  }
}
