package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;

/** The text of an exception where no Python code may run. */
final class ErrorText {
  private ErrorText() {}

  /** What an exception's text is where {@code str()} fails. */
  static final String FAILED = "<exception str() failed>";

  /**
   * {@code str(exception)} as last reported, or as far as Java can tell it, or a placeholder where
   * only Python code could tell.
   */
  static String brief(ExceptionInstance exception) {
    if (exception.told() != null) {
      return exception.told();
    }
    try {
      return exception.str();
    } catch (NeedsPython | PyException e) {
      return FAILED;
    }
  }
}
