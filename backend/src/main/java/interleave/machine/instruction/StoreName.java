package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Binder;
import interleave.machine.value.Value;

/** {@code name = source} in a class body. */
public final class StoreName extends Effect {
  private final String name;
  private final int source;

  /** The name, and the register of the value. */
  public StoreName(String name, int source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    Binder binder = frame.locals.binder();
    Value value = frame.registers[source];
    if (binder != null) {
      value = binder.bind(frame.context, frame.locals, name, value);
    }
    if (value != Value.PENDING) {
      frame.locals.set(name, value);
    }
    return settle(frame, value);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    frame.locals.set(name, value);
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
