package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.List;
import interleave.machine.value.Value;

/** {@code list.append(item)} for displays and comprehensions. */
public final class AppendList extends Instruction {
  private final int list;
  private final int item;

  /** Registers. */
  public AppendList(int list, int item) {
    this.list = list;
    this.item = item;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    ((List) registers[list]).add(registers[item]);
    return next();
  }
}
