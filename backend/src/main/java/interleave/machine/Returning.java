package interleave.machine;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Value;

/** A value on its way from a frame that is over to native code, while something else is done. */
final class Returning extends Continuation {
  private final Value value;
  private final boolean exhausts;

  /**
   * A value on its way.
   *
   * @param exhausts whether the frame was a generator's or a coroutine's
   */
  Returning(Value value, boolean exhausts) {
    this.value = value;
    this.exhausts = exhausts;
  }

  @Override
  public Value resume(Context context, Value ignored) {
    if (exhausts && context.top() instanceof Continuation beneath) {
      context.pop(beneath);
      return beneath.exhausted(context, value);
    }
    return value;
  }
}
