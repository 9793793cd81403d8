package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.List;
import interleave.machine.value.Value;

/** {@code target = [items]}. */
public final class BuildList extends Instruction {
  private final int target;
  private final int[] items;

  /** Registers of the result and of the items. */
  public BuildList(int target, int... items) {
    this.target = target;
    this.items = items;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    List list = new List(items.length);
    for (int item : items) {
      list.add(registers[item]);
    }
    registers[target] = list;
    return next();
  }
}
