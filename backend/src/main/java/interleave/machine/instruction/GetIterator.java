package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;

/** {@code target = iter(iterable)}. */
public final class GetIterator extends Producer {
  private final int iterable;

  /** Registers of the result and of the iterable. */
  public GetIterator(int target, int iterable) {
    super(target);
    this.iterable = iterable;
  }

  @Override
  public int execute(PythonFrame frame) {
    return frame.deliver(this, target, Operations.iter(frame.context, frame.registers[iterable]));
  }
}
