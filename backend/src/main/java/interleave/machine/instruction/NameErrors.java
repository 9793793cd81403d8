package interleave.machine.instruction;

import interleave.machine.value.Exceptions;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Type;

/** NameErrors as CPython words them. */
final class NameErrors {
  private NameErrors() {}

  static PyException unboundLocal(String name) {
    return named(
        Exceptions.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value",
        name);
  }

  static PyException unboundFree(String name) {
    return named(
        Exceptions.NAME_ERROR,
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope",
        name);
  }

  private static PyException named(Type type, String message, String name) {
    PyException exception = Exceptions.of(type, message);
    exception.value().setField("name", Str.of(name));
    return exception;
  }
}
