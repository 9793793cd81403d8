package interleave.machine.event;

/** Pools of threads or processes. */
public sealed interface PoolEvent extends Event.OfResource {
  /**
   * The pool takes no more calls.
   *
   * @param waits whether the lane waits for those it has
   */
  record Shutdown(int resource, boolean waits) implements PoolEvent {}

  /** A worker died: the pool is of no more use. */
  record Broken(int resource) implements PoolEvent {}
}
