package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code container[key] = value}. */
public final class SetItem extends Effect {
  private final int container;
  private final int key;
  private final int value;

  /** Registers of the container, the key and the value. */
  public SetItem(int container, int key, int value) {
    this.container = container;
    this.key = key;
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value object = registers[container];
    Value index = registers[key];
    if (object instanceof List list
        && index instanceof Int number
        && number.value >= 0
        && number.value < list.size()) {
      list.set((int) number.value, registers[value]);
      return next();
    }
    return settle(frame, Operations.setItem(frame.context, object, index, registers[value]));
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
