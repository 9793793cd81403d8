package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Finalizable;
import interleave.machine.value.Value;

/** A generator, coroutine or asynchronous generator: it is closed when nothing refers to it. */
public interface Suspending extends Finalizable {
  /** Its body. */
  Suspendable body();

  @Override
  default boolean hasFinalizer() {
    return body().hasFinalizer();
  }

  @Override
  default Value finalizeOn(Context context) {
    return body().close(context);
  }

  @Override
  default void unwatched() {
    body().setWatched(false);
  }

  @Override
  default Value blamed() {
    return (Value) this;
  }
}
