package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** A call with keyword arguments. */
public final class CallKeywords extends Producer {
  private final int function;
  private final int self;
  private final int[] args;
  private final String[] keywords;

  /**
   * A call.
   *
   * @param self register of the object {@link LoadMethod} has found, -1 for none
   * @param args registers of the positional arguments, then of the keyword arguments
   * @param keywords names of the last arguments
   */
  public CallKeywords(int target, int function, int self, int[] args, String[] keywords) {
    super(target);
    this.function = function;
    this.self = self;
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value first = self < 0 ? null : registers[self];
    Value[] all = Invocation.gather(registers, first, args);
    return frame.deliver(this, target, registers[function].call(frame.context, all, keywords));
  }

  @Override
  public boolean calls() {
    return true;
  }
}
