package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** What a task can drive: a coroutine, a generator, a step of an asynchronous generator. */
public interface Resumable {
  /** Whose frame runs. */
  Suspendable body();

  /**
   * Takes it up with a value.
   *
   * @return PENDING
   * @throws PyException what it raises at once
   */
  Value send(Context context, Value value);

  /**
   * Raises an exception where it stands.
   *
   * @return as {@link #send}
   */
  Value raise(Context context, PyException exception);
}
