package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code del container[key]}. */
public final class DeleteItem extends Effect {
  private final int container;
  private final int key;

  /** Registers of the container and the key. */
  public DeleteItem(int container, int key) {
    this.container = container;
    this.key = key;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return settle(
        frame, Operations.deleteItem(frame.context, registers[container], registers[key]));
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
