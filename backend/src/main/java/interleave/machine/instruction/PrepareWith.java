package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Value;

/** Finds {@code __enter__} and {@code __exit__} of a context manager (PEP 343, PEP 492). */
public final class PrepareWith extends Instruction {
  private static final String ENTER = "enter";
  private static final String EXIT = "exit";

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
    frame.registers[enter] = null;
    frame.registers[exit] = null;
    return goOn(frame);
  }

  @Override
  public int returned(PythonFrame frame, Value method) {
    frame.registers[frame.registers[enter] == null ? enter : exit] = method;
    return goOn(frame);
  }

  /** Reads what is missing yet; a property's function may have to run for it. */
  private int goOn(PythonFrame frame) {
    while (frame.registers[exit] == null) {
      boolean first = frame.registers[enter] == null;
      Value method = first ? method(frame, ENTER, "") : method(frame, EXIT, missed());
      if (method == Value.PENDING) {
        frame.pc = index();
        return SWITCH;
      }
      frame.registers[first ? enter : exit] = method;
    }
    return next();
  }

  private String missed() {
    return " (missed " + name(EXIT) + " method)";
  }

  private String name(String plain) {
    return async ? "__a" + plain + "__" : "__" + plain + "__";
  }

  private Value method(PythonFrame frame, String plain, String error) {
    Value object = frame.registers[manager];
    Value found = object.type().lookup(name(plain));
    if (found == null) {
      throw Exceptions.typeError(
          "'"
              + object.type().name()
              + "' object does not support the "
              + (async ? "asynchronous " : "")
              + "context manager protocol"
              + error);
    }
    return Attributes.bind(frame.context, found, object, object.type());
  }
}
