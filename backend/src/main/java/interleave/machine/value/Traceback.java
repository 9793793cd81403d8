package interleave.machine.value;

import interleave.machine.value.ExceptionInstance.TracebackEntry;

/** {@code __traceback__}: the places an exception has passed, from one of them inwards. */
public final class Traceback extends Value {
  /** {@code traceback}. */
  public static final Type TYPE = Type.builtin("traceback", Traceback::define);

  private final ExceptionInstance exception;
  private final java.util.List<TracebackEntry> entries;

  private Traceback(ExceptionInstance exception, java.util.List<TracebackEntry> entries) {
    this.exception = exception;
    this.entries = entries;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("tb_frame", t -> new PastFrame(self(t).first()))
        .attribute("tb_lineno", t -> Int.of(self(t).first().line()))
        .attribute("tb_next", t -> self(t).rest())
        .attribute("tb_lasti", t -> FrameObject.refuse("tb_lasti of tracebacks"));
  }

  private static Traceback self(Value value) {
    return (Traceback) value;
  }

  /** The traceback of an exception, None when it was never raised. */
  static Value of(ExceptionInstance exception) {
    return exception.traceback().isEmpty()
        ? None.NONE
        : new Traceback(exception, java.util.List.copyOf(exception.traceback()));
  }

  private TracebackEntry first() {
    return entries.get(entries.size() - 1);
  }

  private Value rest() {
    return entries.size() == 1
        ? None.NONE
        : new Traceback(exception, entries.subList(0, entries.size() - 1));
  }

  /** The exception it belongs to. */
  public ExceptionInstance exception() {
    return exception;
  }

  /** What it held when it was asked for, innermost first. */
  public java.util.List<TracebackEntry> entries() {
    return entries;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
