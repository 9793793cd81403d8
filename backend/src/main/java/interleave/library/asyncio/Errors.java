package interleave.library.asyncio;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;

/** The exceptions of {@code asyncio.exceptions} that the primitives raise. */
public final class Errors {
  /** {@code asyncio.CancelledError}. */
  public static final Type CANCELLED_ERROR =
      Type.builtin(
          "CancelledError", Exceptions.BASE_EXCEPTION, t -> t.module("asyncio.exceptions"));

  /** {@code asyncio.InvalidStateError}. */
  public static final Type INVALID_STATE_ERROR =
      Type.builtin("InvalidStateError", Exceptions.EXCEPTION, t -> t.module("asyncio.exceptions"));

  private Errors() {}

  static PyException invalidState(String message) {
    return Exceptions.of(INVALID_STATE_ERROR, message);
  }

  static boolean isCancelled(ExceptionInstance exception) {
    return exception.type().isSubclass(CANCELLED_ERROR);
  }

  /** Whether the exception ends the loop and not only the callback that raised it. */
  static boolean isFatal(ExceptionInstance exception) {
    return exception.type().isSubclass(Exceptions.SYSTEM_EXIT)
        || exception.type().isSubclass(Exceptions.KEYBOARD_INTERRUPT);
  }
}
