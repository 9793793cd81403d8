package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.AttributeContext;
import interleave.machine.value.AttributeHook;
import interleave.machine.value.Attributes;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Instance;
import interleave.machine.value.Module;
import interleave.machine.value.PyException;
import interleave.machine.value.Shape;
import interleave.machine.value.Super;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * Finds {@code object.name} for a call that follows: a function of the class and the object itself
 * where no method object is needed in between, otherwise the attribute and nothing.
 */
public final class LoadMethod extends Producer {
  private final int self;
  private final int object;
  private final String name;
  private Found cache;

  /** A function of a class, valid for one layout and one state of the class. */
  private record Found(Type type, int version, Shape shape, Value function) {}

  /** Registers of the function, of the object to call it on, and of the object; the name. */
  public LoadMethod(int function, int self, int object, String name) {
    super(function);
    this.self = self;
    this.object = object;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value value = registers[object];
    Type type = value.type();
    Shape shape = value instanceof Instance instance ? instance.shape() : null;
    Found known = cache;
    if (known == null
        || known.type != type
        || known.shape != shape
        || known.version != type.version()) {
      known = find(value, type, shape);
      cache = known;
    }
    if (known != null) {
      registers[target] = known.function;
      registers[self] = value;
      return next();
    }
    Value attribute = Attributes.get(frame.context, value, name);
    if (attribute == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, attribute);
  }

  private Found find(Value value, Type type, Shape shape) {
    boolean plain =
        value instanceof Instance
            ? shape != null && shape.slot(name) < 0 && AttributeHook.reader(type) == null
            : !(value instanceof Type
                || value instanceof Module
                || value instanceof Super
                || value instanceof Attributes.HasAttributes);
    if (!plain) {
      return null;
    }
    Value function = type.lookup(name);
    return function != null && Attributes.binds(function)
        ? new Found(type, type.version(), shape, function)
        : null;
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    if (value instanceof BoundMethod method) {
      frame.registers[target] = method.function();
      frame.registers[self] = method.self();
    } else {
      frame.registers[target] = value;
      frame.registers[self] = null;
    }
    return next();
  }

  @Override
  public int raised(PythonFrame frame, PyException exception) {
    AttributeContext.tell(exception, frame.registers[object], name);
    return UNHANDLED;
  }
}
