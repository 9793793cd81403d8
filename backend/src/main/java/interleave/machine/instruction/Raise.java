package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** {@code raise exception from cause}. */
public final class Raise extends Producer {
  private final int exception;
  private final int cause;

  /**
   * Registers.
   *
   * @param scratch where an exception class's instance is kept while its cause is made
   * @param cause -1 for none
   */
  public Raise(int scratch, int exception, int cause) {
    super(scratch);
    this.exception = exception;
    this.cause = cause;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.registers[exception];
    frame.registers[target] = null;
    if (value instanceof ExceptionInstance) {
      return returned(frame, value);
    }
    if (!isExceptionClass(value)) {
      throw Exceptions.typeError("exceptions must derive from BaseException");
    }
    return instantiate(frame, value);
  }

  private static boolean isExceptionClass(Value value) {
    return value instanceof Type type && type.isSubclass(Exceptions.BASE_EXCEPTION);
  }

  private int instantiate(PythonFrame frame, Value type) {
    Value made = type.call(frame.context, new Value[0], null);
    if (made == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, made);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    Value[] registers = frame.registers;
    if (registers[target] != null) {
      throw chained((ExceptionInstance) registers[target], value);
    }
    if (!(value instanceof ExceptionInstance raised)) {
      throw Exceptions.typeError(
          "calling "
              + registers[exception].repr()
              + " should have returned an instance of BaseException, not "
              + value.type().repr());
    }
    if (cause < 0) {
      throw new PyException(raised);
    }
    registers[target] = raised;
    Value from = registers[cause];
    if (isExceptionClass(from)) {
      return instantiate(frame, from);
    }
    throw chained(raised, from);
  }

  private static PyException chained(ExceptionInstance raised, Value from) {
    if (from == None.NONE) {
      raised.setCause(null);
    } else if (from instanceof ExceptionInstance exception) {
      raised.setCause(exception);
    } else {
      throw Exceptions.typeError("exception causes must derive from BaseException");
    }
    return new PyException(raised);
  }
}
