package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Value;

/** Finds {@code __enter__} and {@code __exit__} of a context manager (PEP 343, PEP 492). */
public final class PrepareWith extends Instruction {
  private final int enter;
  private final int exit;
  private final int manager;
  private final boolean async;

  /** Registers of the bound methods and of the manager. */
  public PrepareWith(int enter, int exit, int manager, boolean async) {
    this.enter = enter;
    this.exit = exit;
    this.manager = manager;
    this.async = async;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value object = frame.registers[manager];
    String protocol =
        "'"
            + object.type().name()
            + "' object does not support the "
            + (async ? "asynchronous " : "")
            + "context manager protocol";
    String exitName = async ? "__aexit__" : "__exit__";
    Value entering = method(frame, object, async ? "__aenter__" : "__enter__", protocol);
    frame.registers[exit] =
        method(frame, object, exitName, protocol + " (missed " + exitName + " method)");
    frame.registers[enter] = entering;
    return next();
  }

  private static Value method(PythonFrame frame, Value object, String name, String error) {
    Value found = object.type().lookup(name);
    if (found == null) {
      throw Exceptions.typeError(error);
    }
    return Attributes.bind(frame.context, found, object, object.type());
  }
}
