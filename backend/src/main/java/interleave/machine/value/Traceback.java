package interleave.machine.value;

/** The opaque object behind {@code __traceback__}. */
public final class Traceback extends Value {
  private static final Type TYPE = Type.builtin("traceback", TypeTable::notSubclassable);
  private final ExceptionInstance exception;
  private final java.util.List<ExceptionInstance.TracebackEntry> entries;

  private Traceback(ExceptionInstance exception) {
    this.exception = exception;
    this.entries = java.util.List.copyOf(exception.traceback());
  }

  /** The traceback of an exception, None when it was never raised. */
  static Value of(ExceptionInstance exception) {
    return exception.traceback().isEmpty() ? None.NONE : new Traceback(exception);
  }

  /** The exception it belongs to. */
  public ExceptionInstance exception() {
    return exception;
  }

  /** What it held when it was asked for, innermost first. */
  java.util.List<ExceptionInstance.TracebackEntry> entries() {
    return entries;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
