package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Instance;
import interleave.machine.value.Value;

/** {@code object.name = value}, with the same memory as {@link GetAttribute}. */
public final class SetAttribute extends Effect {
  private final int object;
  private final String name;
  private final int value;
  private SlotCache cache;

  /** Registers of the object and of the value, and the attribute's name. */
  public SetAttribute(int object, String name, int value) {
    this.object = object;
    this.name = name;
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value holder = registers[object];
    if (holder instanceof Instance instance) {
      SlotCache known = cache;
      if (known != null && known.fits(instance)) {
        instance.setSlot(known.slot(), registers[value]);
        return next();
      }
      cache = SlotCache.forWriting(instance, name);
    }
    return settle(frame, Attributes.set(frame.context, holder, name, registers[value]));
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
