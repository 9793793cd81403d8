package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.List;
import interleave.machine.value.Tuple;

/** {@code target = tuple(list)}. */
public final class ListToTuple extends Instruction {
  private final int target;
  private final int list;

  /** Registers. */
  public ListToTuple(int target, int list) {
    this.target = target;
    this.list = list;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[target] = Tuple.of(((List) frame.registers[list]).toArray());
    return next();
  }
}
