package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** {@code target = (items)}. */
public final class BuildTuple extends Instruction {
  private final int target;
  private final int[] items;

  /** Registers of the result and of the items. */
  public BuildTuple(int target, int... items) {
    this.target = target;
    this.items = items;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    registers[target] = Tuple.of(Invocation.gather(registers, null, items));
    return next();
  }
}
