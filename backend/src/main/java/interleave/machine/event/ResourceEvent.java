package interleave.machine.event;

/** The life of a resource of any kind. */
public sealed interface ResourceEvent extends Event.OfResource {
  /**
   * A lock, queue, future … came into being.
   *
   * @param capacity how many it takes: a semaphore's first value, a queue's greatest size, a
   *     barrier's parties, a pool's workers; null where there is no such number
   * @param copyOf the resource of the parent process it is a copy of, made by a fork together with
   *     its state; null if it is new
   */
  record Created(int resource, Integer capacity, Integer copyOf) implements ResourceEvent {
    /** A new resource without a capacity. */
    public Created(int resource) {
      this(resource, null, null);
    }

    /** A new resource that takes so many. */
    public Created(int resource, int capacity) {
      this(resource, capacity, null);
    }
  }

  /** The resource was bound to a variable and takes its name. */
  record Renamed(int resource, String name) implements ResourceEvent {}
}
