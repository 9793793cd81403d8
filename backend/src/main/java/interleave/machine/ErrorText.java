package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;

/** The text of an exception where no Python code may run. */
final class ErrorText {
  private ErrorText() {}

  /** {@code str(exception)}, or a placeholder where only Python code could tell. */
  static String brief(ExceptionInstance exception) {
    try {
      return exception.str();
    } catch (NeedsPython | PyException e) {
      return "<exception str() failed>";
    }
  }
}
