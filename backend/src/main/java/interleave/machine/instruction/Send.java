package interleave.machine.instruction;

import interleave.machine.frame.Coroutine;
import interleave.machine.frame.Generator;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * Takes up the iterator that {@code yield from} or {@code await} has delegated to (PEP 380): what
 * it yields goes into {@code target} and on to the next instruction; when it has returned, its
 * value goes into {@code result} and the frame goes on at {@code end}.
 */
public final class Send extends Producer {
  private final int iterator;
  private final int sent;
  private final int result;
  private final int end;

  /** Registers of what is yielded, the iterator, what is sent and the result; and the end. */
  public Send(int target, int iterator, int sent, int result, int end) {
    super(target);
    this.iterator = iterator;
    this.sent = sent;
    this.result = result;
    this.end = end;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = send(frame.context, frame.registers[iterator], frame.registers[sent]);
    return value == null ? exhausted(frame, None.NONE) : frame.deliver(this, target, value);
  }

  @Override
  public Value delegate(PythonFrame frame) {
    return frame.registers[iterator];
  }

  private static Value send(Context context, Value iterator, Value value) {
    if (iterator instanceof Coroutine coroutine) {
      return coroutine.send(context, value);
    }
    if (iterator instanceof Generator generator) {
      return generator.body().send(context, value);
    }
    if (value == None.NONE) {
      return Operations.next(context, iterator);
    }
    Value method = iterator.type().lookup("send");
    if (method == null) {
      throw Attributes.missing(iterator, "send");
    }
    return Operations.callMethod(context, method, iterator, new Value[] {value}, null);
  }

  @Override
  public int exhausted(PythonFrame frame, Value value) {
    frame.registers[result] = value;
    return end;
  }

  @Override
  public int raised(PythonFrame frame, PyException exception) {
    return exception.value().type().isSubclass(Exceptions.STOP_ITERATION)
        ? exhausted(frame, stopValue(exception))
        : UNHANDLED;
  }

  /** {@code StopIteration.value}. */
  static Value stopValue(PyException exception) {
    return Attributes.read(exception.value(), "value");
  }
}
