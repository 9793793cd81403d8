package interleave.machine.value;

import interleave.machine.value.ExceptionInstance.TracebackEntry;
import java.util.ArrayDeque;
import java.util.List;

/**
 * {@code __traceback__}: a place an exception has passed, with those it had passed before, inwards.
 */
public final class Traceback extends Value {
  /** {@code traceback}. */
  public static final Type TYPE = Type.builtin("traceback", Traceback::define);

  private final TracebackEntry entry;
  private final Traceback next;

  /**
   * The traceback of an exception that has passed one place more.
   *
   * @param next where it was before; null at its origin
   */
  Traceback(TracebackEntry entry, Traceback next) {
    this.entry = entry;
    this.next = next;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("tb_frame", t -> new PastFrame(self(t).entry))
        .attribute("tb_lineno", t -> Int.of(self(t).entry.line()))
        .attribute("tb_next", t -> orNone(self(t).next))
        .attribute("tb_lasti", t -> FrameObject.refuse("tb_lasti of tracebacks"));
  }

  private static Traceback self(Value value) {
    return (Traceback) value;
  }

  /** A traceback, None for null. */
  static Value orNone(Traceback traceback) {
    return traceback == null ? None.NONE : traceback;
  }

  /** All places, innermost first. */
  public List<TracebackEntry> entries() {
    ArrayDeque<TracebackEntry> entries = new ArrayDeque<>();
    for (Traceback at = this; at != null; at = at.next) {
      entries.addFirst(at.entry);
    }
    return List.copyOf(entries);
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
