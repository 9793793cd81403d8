package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;

/** {@code del object.name}. */
public final class DeleteAttribute extends Effect {
  private final int object;
  private final String name;

  /** The object's register, and the attribute's name. */
  public DeleteAttribute(int object, String name) {
    this.object = object;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    return settle(frame, Attributes.set(frame.context, frame.registers[object], name, null));
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
