package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** Goes on when an exception is of a class, or of one of a tuple's; else jumps. */
public final class MatchException extends Instruction {
  private final int exception;
  private final int type;
  private final int otherwise;

  /** Registers of the exception and of the class, and where the next handler is. */
  public MatchException(int exception, int type, int otherwise) {
    this.exception = exception;
    this.type = type;
    this.otherwise = otherwise;
  }

  @Override
  public int execute(PythonFrame frame) {
    Type raised = frame.registers[exception].type();
    Value wanted = frame.registers[type];
    if (!(wanted instanceof Tuple tuple)) {
      return raised.isSubclass(exceptionClass(wanted)) ? next() : otherwise;
    }
    boolean matches = false;
    for (Value each : tuple.items()) {
      matches |= raised.isSubclass(exceptionClass(each));
    }
    return matches ? next() : otherwise;
  }

  /** The exception class a clause names. */
  static Type exceptionClass(Value value) {
    if (value instanceof Type type && type.isSubclass(Exceptions.BASE_EXCEPTION)) {
      return type;
    }
    throw Exceptions.typeError(
        "catching classes that do not inherit from BaseException is not allowed");
  }
}
