package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Set;
import interleave.machine.value.Value;

/** {@code set.add(element)} for displays and comprehensions. */
public final class AddSet extends Effect {
  private final int set;
  private final int element;

  /** Registers. */
  public AddSet(int set, int element) {
    this.set = set;
    this.element = element;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return settle(
        frame,
        Set.TYPE
            .lookup("add")
            .call(frame.context, new Value[] {registers[set], registers[element]}, null));
  }
}
