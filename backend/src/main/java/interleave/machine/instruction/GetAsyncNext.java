package interleave.machine.instruction;

import interleave.machine.frame.Coroutine;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target} is what awaiting {@code iterator.__anext__()} iterates. */
public final class GetAsyncNext extends Producer {
  private final int iterator;

  /** Registers of the result and of the asynchronous iterator. */
  public GetAsyncNext(int target, int iterator) {
    super(target);
    this.iterator = iterator;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value source = frame.registers[iterator];
    frame.registers[target] = null;
    Value method = source.type().lookup("__anext__");
    if (method == null) {
      throw Exceptions.typeError(
          "'async for' requires an iterator with __anext__ method, got " + source.type().name());
    }
    return step(frame, Operations.callMethod(frame.context, method, source, new Value[0], null));
  }

  private int step(PythonFrame frame, Value value) {
    if (value == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, value);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    Value[] registers = frame.registers;
    boolean asked = registers[target] != null;
    if (asked || value instanceof Coroutine) {
      registers[target] = value;
      return next();
    }
    Value await = value.type().lookup("__await__");
    if (await == null) {
      throw Exceptions.typeError(
          "'async for' received an invalid object from __anext__: " + value.type().name());
    }
    registers[target] = value;
    return step(frame, Operations.callMethod(frame.context, await, value, new Value[0], null));
  }
}
