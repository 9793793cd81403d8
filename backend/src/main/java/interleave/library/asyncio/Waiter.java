package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.event.On;

/** The future at which a task stands in line before a lock, a queue …. */
final class Waiter extends Future {
  private final Primitive place;
  private int letInBy;

  Waiter(Loop loop, Primitive place) {
    super(loop);
    this.place = place;
  }

  /** The event on the lock, queue … that let the task go on; 0 if none did. */
  int letInBy() {
    return letInBy;
  }

  @Override
  On on(ThreadState thread) {
    int resource = place.place();
    return resource == 0 ? super.on(thread) : new On.Resource(resource);
  }

  @Override
  void tellDone(ThreadState thread) {
    if (state() == State.FINISHED) {
      letInBy = place.lastGiving();
    }
    super.tellDone(thread);
  }

  @Override
  int doneEvent() {
    return letInBy != 0 ? letInBy : super.doneEvent();
  }
}
