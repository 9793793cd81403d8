package interleave.machine;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Finalizable;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * Finalizes objects that have died, one after the other, on the thread that let go of them; then
 * that thread goes on. What a finalizer raises is reported and ignored.
 */
final class Finalization extends Continuation {
  private static final TracebackText.Style STYLE =
      new TracebackText.Style(false, Long.MAX_VALUE, false);

  private final Deque<Finalizable> left;
  private final Value then;
  private final NeverAwaited.Place place;
  private Finalizable current;
  private ExceptionInstance raised;
  private String headline;

  private Finalization(Collection<Finalizable> dead, Value then, NeverAwaited.Place place) {
    this.left = new ArrayDeque<>(dead);
    this.then = then;
    this.place = place;
  }

  /**
   * Begins.
   *
   * @param then the value to go on with afterwards; PENDING where the frame beneath goes on by
   *     itself
   * @param place where they died, null where that is not in the program's text
   * @return that value, or PENDING
   */
  static Value of(
      ThreadState thread, Collection<Finalizable> dead, Value then, NeverAwaited.Place place) {
    return new Finalization(dead, then, place).next(thread);
  }

  /** Where the objects died, null where that is not in the program's text. */
  NeverAwaited.Place place() {
    return place;
  }

  private Value next(Context context) {
    while (!left.isEmpty()) {
      current = left.poll();
      if (!current.hasFinalizer()) {
        continue;
      }
      context.push(this);
      Value result = current.finalizeOn(context);
      if (result == Value.PENDING) {
        return result;
      }
      context.pop(this);
    }
    return then;
  }

  @Override
  public Value resume(Context context, Value result) {
    if (raised == null) {
      return next(context);
    }
    if (headline == null) {
      headline = "Exception ignored in: " + result.str() + "\n";
      context.push(this);
      return settle(context, TracebackReport.of(context, raised, STYLE));
    }
    ThreadState thread = ThreadState.of(context);
    thread.process().stderr().write(thread, headline + result.str());
    raised = null;
    headline = null;
    return next(context);
  }

  @Override
  public Value failed(Context context, PyException exception) {
    if (raised != null) {
      throw exception;
    }
    raised = exception.value();
    if (raised.lastPassed() == null && place != null && place.entry() != null) {
      raised.passed(place.entry()); // raised by native code: told to have been where it happened
    }
    context.push(this);
    return settle(context, Operations.repr(context, current.blamed()));
  }
}
