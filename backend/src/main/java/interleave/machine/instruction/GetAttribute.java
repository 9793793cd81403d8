package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.AttributeContext;
import interleave.machine.value.Attributes;
import interleave.machine.value.Instance;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * {@code target = object.name}. Remembers the slot of an instance's own attribute for the layout
 * and the state of the class it was found with.
 */
public final class GetAttribute extends Producer {
  private final int object;
  private final String name;
  private SlotCache cache;

  /** Registers of the result and of the object, and the attribute's name. */
  public GetAttribute(int target, int object, String name) {
    super(target);
    this.object = object;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value value = registers[object];
    if (value instanceof Instance instance) {
      SlotCache known = cache;
      if (known != null && known.fits(instance)) {
        registers[target] = instance.slot(known.slot());
        return next();
      }
      cache = SlotCache.forReading(instance, name);
    }
    return frame.deliver(this, target, Attributes.get(frame.context, value, name));
  }

  @Override
  public int raised(PythonFrame frame, PyException exception) {
    AttributeContext.tell(exception, frame.registers[object], name);
    return UNHANDLED;
  }
}
