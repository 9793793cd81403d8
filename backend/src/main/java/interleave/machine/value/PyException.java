package interleave.machine.value;

/** A Python exception on its way through Java code; it has no Java stack trace. */
public final class PyException extends RuntimeException {
  private final transient ExceptionInstance value;

  /** Raises the given exception object. */
  public PyException(ExceptionInstance value) {
    super(null, null, false, false);
    this.value = value;
  }

  /** The Python exception object. */
  public ExceptionInstance value() {
    return value;
  }

  @Override
  public String getMessage() {
    return value.type().name() + ": " + value.safeMessage();
  }
}
