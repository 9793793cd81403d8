package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Value;

/** {@code target = exit(type, exception, traceback)} when a with block has raised. */
public final class ExitWith extends Producer {
  private final int exit;
  private final int exception;

  /** Registers of the result, of {@code __exit__} and of the exception. */
  public ExitWith(int target, int exit, int exception) {
    super(target);
    this.exit = exit;
    this.exception = exception;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value raised = frame.registers[exception];
    Value[] args = {raised.type(), raised, Attributes.read(raised, "__traceback__")};
    return frame.deliver(this, target, frame.registers[exit].call(frame.context, args, null));
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
