package interleave.library;

import interleave.machine.Forked;
import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.ResourceEvent;
import interleave.machine.value.Instance;
import interleave.machine.value.Type;

/** An object that the listener knows as a resource, from its creation on. */
public abstract class Announced extends Instance implements Forked {
  private int resource;
  private ResourceKind kind;
  private String name;

  /** An object the listener does not know yet. */
  protected Announced(Type type) {
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

  /** What kind of resource it is, null as long as the listener does not know it. */
  protected final ResourceKind kind() {
    return kind;
  }

  /** Its number with the listener, 0 as long as that does not know it. */
  public final int resource() {
    return resource;
  }
}
