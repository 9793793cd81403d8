package interleave.library.threading;

import interleave.library.Announced;
import interleave.machine.ThreadState;
import interleave.machine.Unpicklable;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** An object that threads wait for: known to the listener as a resource. */
public abstract class Primitive extends Announced implements Unpicklable {
  private boolean lent;

  /** A primitive the listener does not know yet. */
  protected Primitive(Type type) {
    super(type);
  }

  @Override
  public String unpicklablePart() {
    return "_thread.lock";
  }

  /** Lets a manager's process lend it to any other: it may be sent, not only inherited. */
  public void lend() {
    lent = true;
  }

  /** Whether it may be sent to another process. */
  protected final boolean lent() {
    return lent;
  }

  /**
   * Parks a thread on it; the continuation on top is resumed with True when woken, with False at
   * the deadline.
   *
   * @param owner the lane that holds it, 0 if none
   */
  protected final Value park(ThreadState thread, int owner, long deadlineNanos) {
    return thread.park(LaneState.BLOCKED, new On.Resource(resource()), owner, deadlineNanos);
  }
}
