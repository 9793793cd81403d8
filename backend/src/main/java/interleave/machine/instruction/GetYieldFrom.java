package interleave.machine.instruction;

import interleave.machine.frame.Code;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target} is what {@code yield from} iterates: a coroutine or generator, or an iterator. */
public final class GetYieldFrom extends Producer {
  private final int iterable;

  /** Registers. */
  public GetYieldFrom(int target, int iterable) {
    super(target);
    this.iterable = iterable;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value source = frame.registers[iterable];
    if (source instanceof Coroutine) {
      if (frame.code.kind() == Code.Kind.ITERABLE_COROUTINE) {
        frame.registers[target] = source;
        return next();
      }
      throw Exceptions.typeError(
          "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return frame.deliver(this, target, Operations.iter(frame.context, source));
  }
}
