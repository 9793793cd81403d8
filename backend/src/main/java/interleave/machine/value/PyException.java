package interleave.machine.value;

/** A Python exception on its way through Java code; it has no Java stack trace. */
public final class PyException extends RuntimeException {
  private final transient ExceptionInstance value;
  private final boolean handedOn;

  /** Raises the given exception object. */
  public PyException(ExceptionInstance value) {
    this(value, false);
  }

  private PyException(ExceptionInstance value, boolean handedOn) {
    super(null, null, false, false);
    this.value = value;
    this.handedOn = handedOn;
  }

  /**
   * Hands an exception on that was made elsewhere, as {@code generator.throw()} does: what is being
   * handled here is not its context.
   */
  public static PyException handOn(ExceptionInstance value) {
    return new PyException(value, true);
  }

  /** Whether what is being handled has nothing to do with it. */
  public boolean isHandedOn() {
    return handedOn;
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
