package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** Calls by position what {@link LoadMethod} has found. */
public final class CallMethod extends Producer {
  private final int function;
  private final int self;
  private final int[] args;

  /** Registers of the result, the function, the object (or nothing) and the arguments. */
  public CallMethod(int target, int function, int self, int[] args) {
    super(target);
    this.function = function;
    this.self = self;
    this.args = args;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return frame.deliver(
        this, target, Invocation.call(frame, registers[function], registers[self], args));
  }

  @Override
  public boolean calls() {
    return true;
  }
}
