package interleave.library.threading;

import interleave.machine.Forked;
import interleave.machine.ThreadState;
import interleave.machine.Unpicklable;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import interleave.machine.value.Instance;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** An object that threads wait for: known to the listener as a resource. */
public abstract class Primitive extends Instance implements Forked, Unpicklable {
  private int resource;
  private ResourceKind kind;
  private String name;

  /** A primitive the listener does not know yet. */
  protected Primitive(Type type) {
    super(type);
  }

  /** Makes it known to the listener, under the variable it is being bound to. */
  protected final void create(ThreadState thread, ResourceKind kind) {
    create(thread, kind, null);
  }

  /**
   * Makes it known to the listener, under the variable it is being bound to.
   *
   * @param capacity how many it takes, or null
   */
  protected final void create(ThreadState thread, ResourceKind kind, Integer capacity) {
    create(thread, kind, capacity, thread.bindingName());
  }

  /**
   * Makes it known to the listener.
   *
   * @param capacity how many it takes, or null
   * @param name what it is called, or null
   */
  protected final void create(
      ThreadState thread, ResourceKind kind, Integer capacity, String name) {
    this.kind = kind;
    this.name = name;
    announce(thread, new ResourceEvent.Created(number(thread), capacity, null));
  }

  private int number(ThreadState thread) {
    resource = thread.machine().listener().resource(kind, name, thread.process().lane());
    return resource;
  }

  private static void announce(ThreadState thread, ResourceEvent.Created created) {
    thread.tell(0, created);
  }

  /** In a forked process the copy is a resource of its own, in the state the fork found it in. */
  @Override
  public void forked(ThreadState child) {
    if (kind != null) {
      int original = resource;
      announce(child, new ResourceEvent.Created(number(child), null, original));
    }
  }

  @Override
  public String unpicklablePart() {
    return "_thread.lock";
  }

  /** Its number with the listener. */
  public final int resource() {
    return resource;
  }

  /**
   * Parks a thread on it; the continuation on top is resumed with True when woken, with False at
   * the deadline.
   *
   * @param owner the lane that holds it, 0 if none
   */
  protected final Value park(ThreadState thread, int owner, long deadlineNanos) {
    return thread.park(LaneState.BLOCKED, new On.Resource(resource), owner, deadlineNanos);
  }
}
