package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;

/** {@code target = function(args)}, by position only. */
public final class Call extends Producer {
  private final int function;
  private final int[] args;

  /** Registers of the result, the function and the arguments. */
  public Call(int target, int function, int... args) {
    super(target);
    this.function = function;
    this.args = args;
  }

  @Override
  public int execute(PythonFrame frame) {
    return frame.deliver(
        this, target, Invocation.call(frame, frame.registers[function], null, args));
  }

  @Override
  public boolean calls() {
    return true;
  }
}
