package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * Takes the part of an exception group that an {@code except*} clause names out of what is left of
 * it, and makes it the exception being handled (PEP 654); jumps when there is none.
 */
public final class MatchGroup extends Producer {
  private final int rest;
  private final int type;
  private final int otherwise;

  /** Registers of the part, of what is left and of the class, and where the next clause is. */
  public MatchGroup(int target, int rest, int type, int otherwise) {
    super(target);
    this.rest = rest;
    this.type = type;
    this.otherwise = otherwise;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value wanted = registers[type];
    boolean whole = false;
    Value[] classes = wanted instanceof Tuple tuple ? tuple.items() : new Value[] {wanted};
    for (Value each : classes) {
      MatchException.exceptionClass(each);
    }
    for (Value each : classes) {
      Type kind = (Type) each;
      if (kind.isSubclass(Exceptions.BASE_EXCEPTION_GROUP)) {
        throw Exceptions.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
      whole |= registers[rest].type().isSubclass(kind);
    }
    if (!(registers[rest] instanceof ExceptionInstance exception)) {
      return otherwise;
    }
    boolean group = exception.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP);
    if (whole) {
      registers[rest] = None.NONE;
      return matched(frame, group ? exception : wrapped(frame, exception));
    }
    if (!group) {
      return otherwise;
    }
    Value split = Attributes.read(exception, "split");
    Value parts = split.call(frame.context, new Value[] {wanted}, null);
    if (parts == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, parts);
  }

  private static ExceptionInstance wrapped(PythonFrame frame, ExceptionInstance naked) {
    Value[] args = {Str.of(""), Tuple.of(new Value[] {naked})};
    return (ExceptionInstance) Exceptions.BASE_EXCEPTION_GROUP.call(frame.context, args, null);
  }

  private int matched(PythonFrame frame, ExceptionInstance part) {
    frame.registers[target] = part;
    frame.handled = part;
    return next();
  }

  @Override
  public int returned(PythonFrame frame, Value parts) {
    if (!(parts instanceof Tuple pair) || pair.items().length < 2) {
      throw Exceptions.typeError(
          frame.registers[rest].type().name() + ".split must return a 2-tuple");
    }
    frame.registers[rest] = pair.items()[1];
    return pair.items()[0] == None.NONE
        ? otherwise
        : matched(frame, (ExceptionInstance) pair.items()[0]);
  }
}
