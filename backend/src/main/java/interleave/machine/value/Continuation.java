package interleave.machine.value;

/**
 * Native code that has called Python and goes on with the result. It is popped before it is
 * resumed; to wait once more it pushes itself again (below the next call) and returns {@link
 * Value#PENDING}. Its state is plain fields, so that a process can be copied with its frames.
 */
public abstract class Continuation extends Frame {
  /**
   * Goes on with the value the called code returned.
   *
   * @return the value for the frame beneath, or PENDING
   */
  public abstract Value resume(Context context, Value result);

  /**
   * To be returned by whoever pushed this continuation and then called: goes on at once when the
   * call has already given a value.
   *
   * @param result what the call returned
   */
  public final Value settle(Context context, Value result) {
    if (result == Value.PENDING) {
      return result;
    }
    context.pop(this);
    return resume(context, result);
  }

  /**
   * Goes on when the called code raised; by default the exception goes on downwards.
   *
   * @return the value for the frame beneath, or PENDING
   */
  public Value failed(Context context, PyException exception) {
    throw exception;
  }

  /**
   * Goes on when the called code was a generator's resumption and the generator has returned.
   *
   * @param result what the generator returned
   * @return the value for the frame beneath, or PENDING
   */
  public Value exhausted(Context context, Value result) {
    return failed(context, Exceptions.stopIteration(result));
  }
}
