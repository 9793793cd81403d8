package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Str;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** UnboundLocalError for registers read before they were written. */
final class Unbound {
  private Unbound() {}

  /** The value read from a register; raises UnboundLocalError when there is none. */
  static Value check(PythonFrame frame, int register, Value value) {
    if (value == null) {
      throw local(frame.code.localNames()[register]);
    }
    return value;
  }

  private static PyException local(String name) {
    PyException exception =
        Exceptions.of(
            Exceptions.UNBOUND_LOCAL_ERROR,
            "cannot access local variable '"
                + name
                + "' where it is not associated with a value");
    exception.value().set("name", Str.of(name));
    return exception;
  }
}
