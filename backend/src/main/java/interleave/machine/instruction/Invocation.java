package interleave.machine.instruction;

import interleave.machine.frame.Calls;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.PythonFunction;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Value;

/** Calling what stands in registers, arguments being taken from registers. */
final class Invocation {
  private static final Value[] NONE = {};

  private Invocation() {}

  /**
   * Calls by position.
   *
   * @param self goes before the arguments; null for none
   * @return the result, or PENDING
   */
  static Value call(PythonFrame frame, Value callee, Value self, int[] args) {
    if (callee instanceof PythonFunction function) {
      Value[] bound = bind(frame.registers, function, self, args);
      if (bound != null) {
        return Calls.start(frame.context, function, bound);
      }
    } else if (self == null
        && callee instanceof BoundMethod method
        && method.function() instanceof PythonFunction) {
      return call(frame, method.function(), method.self(), args);
    }
    return callee.call(frame.context, gather(frame.registers, self, args), null);
  }

  /** Registers of a new frame when nothing but positional parameters are filled; else null. */
  private static Value[] bind(Value[] from, PythonFunction function, Value self, int[] args) {
    Code.Parameters parameters = function.code().parameters();
    int count = args.length + (self == null ? 0 : 1);
    int positional = parameters.positional();
    if (positional != parameters.names().length || count > positional) {
      return null;
    }
    int missing = positional - count;
    Value[] defaults = function.defaults();
    if (missing > defaults.length) {
      return null;
    }
    Value[] registers = function.code().newRegisters();
    int at = 0;
    if (self != null) {
      registers[at++] = self;
    }
    for (int arg : args) {
      registers[at++] = from[arg];
    }
    if (missing > 0) {
      System.arraycopy(defaults, defaults.length - missing, registers, at, missing);
    }
    return registers;
  }

  /** The values of registers, behind self unless that is null. */
  static Value[] gather(Value[] from, Value self, int[] args) {
    if (self == null && args.length == 0) {
      return NONE;
    }
    Value[] all = new Value[args.length + (self == null ? 0 : 1)];
    int at = 0;
    if (self != null) {
      all[at++] = self;
    }
    for (int arg : args) {
      all[at++] = from[arg];
    }
    return all;
  }
}
