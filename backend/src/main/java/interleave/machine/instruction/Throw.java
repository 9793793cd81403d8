package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * Hands an exception that was thrown into a delegating generator on to the iterator it delegates to
 * (PEP 380); goes on as {@link Send} does.
 */
public final class Throw extends Producer {
  private final int iterator;
  private final int exception;
  private final int result;
  private final int end;

  /** Registers of what is yielded, the iterator, the exception and the result; and the end. */
  public Throw(int target, int iterator, int exception, int result, int end) {
    super(target);
    this.iterator = iterator;
    this.exception = exception;
    this.result = result;
    this.end = end;
  }

  @Override
  public int execute(PythonFrame frame) {
    Context context = frame.context;
    Value[] registers = frame.registers;
    ExceptionInstance thrown = (ExceptionInstance) registers[exception];
    boolean closing = thrown.type().isSubclass(Exceptions.GENERATOR_EXIT);
    Value source = registers[iterator];
    Value method = source.type().lookup(closing ? "close" : "throw");
    if (method == null) {
      throw new PyException(thrown);
    }
    if (!closing) {
      return frame.deliver(
          this, target, Operations.callMethod(context, method, source, new Value[] {thrown}, null));
    }
    Closed closed = new Closed(thrown);
    context.push(closed);
    return frame.deliver(
        this,
        target,
        closed.settle(context, Operations.callMethod(context, method, source, new Value[0], null)));
  }

  @Override
  public boolean reraises() {
    return true;
  }

  @Override
  public int exhausted(PythonFrame frame, Value value) {
    frame.registers[result] = value;
    return end;
  }

  @Override
  public int raised(PythonFrame frame, PyException raised) {
    if (frame.handled != null) {
      raised.value().setContext(frame.handled); // thrown here, too, after the iterator
    }
    return raised.value() != frame.registers[exception]
            && raised.value().type().isSubclass(Exceptions.STOP_ITERATION)
        ? exhausted(frame, Send.stopValue(raised))
        : UNHANDLED;
  }

  /** Raises GeneratorExit once the iterator is closed. */
  private static final class Closed extends Continuation {
    private final ExceptionInstance exception;

    Closed(ExceptionInstance exception) {
      this.exception = exception;
    }

    @Override
    public Value resume(Context context, Value result) {
      throw new PyException(exception);
    }
  }
}
