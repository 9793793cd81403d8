package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target = aiter(iterable)} for {@code async for} (PEP 492). */
public final class GetAsyncIterator extends Producer {
  private final int iterable;

  /** Registers of the result and of the iterable. */
  public GetAsyncIterator(int target, int iterable) {
    super(target);
    this.iterable = iterable;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value source = frame.registers[iterable];
    Value method = source.type().lookup("__aiter__");
    if (method == null) {
      throw Exceptions.typeError(
          "'async for' requires an object with __aiter__ method, got " + source.type().name());
    }
    Value result = Operations.callMethod(frame.context, method, source, new Value[0], null);
    if (result == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, result);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    if (value.type().lookup("__anext__") == null) {
      throw Exceptions.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + value.type().name());
    }
    frame.registers[target] = value;
    return next();
  }
}
