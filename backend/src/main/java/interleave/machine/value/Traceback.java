package interleave.machine.value;

/** The opaque object behind {@code __traceback__}. */
public final class Traceback extends Value {
  private static final Type TYPE = Type.builtin("traceback", TypeTable::notSubclassable);
  private final ExceptionInstance exception;

  private Traceback(ExceptionInstance exception) {
    this.exception = exception;
  }

  /** The traceback of an exception, None when it was never raised. */
  static Value of(ExceptionInstance exception) {
    return exception.traceback().isEmpty() ? None.NONE : new Traceback(exception);
  }

  /** The exception it belongs to. */
  public ExceptionInstance exception() {
    return exception;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
