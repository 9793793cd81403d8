package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import interleave.machine.value.Instance;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** An object that threads wait for: known to the listener as a resource. */
abstract class Primitive extends Instance {
  private int resource;

  Primitive(Type type) {
    super(type);
  }

  /** Makes it known to the listener, under the variable it is being bound to. */
  final void create(ThreadState thread, ResourceKind kind) {
    resource =
        thread.machine().listener().resource(kind, thread.bindingName(), thread.process().lane());
    thread.tell(0, new ResourceEvent.Created(resource));
  }

  /** Its number with the listener. */
  final int resource() {
    return resource;
  }

  /**
   * Parks a thread on it; the continuation on top is resumed with True when woken, with False at
   * the deadline.
   *
   * @param owner the lane that holds it, 0 if none
   */
  final Value park(ThreadState thread, int owner, long deadlineNanos) {
    return thread.park(LaneState.BLOCKED, new On.Resource(resource), owner, deadlineNanos);
  }
}
