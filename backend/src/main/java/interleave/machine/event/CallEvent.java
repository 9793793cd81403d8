package interleave.machine.event;

/** Calls a pool does for others. A call is known by its future. */
public sealed interface CallEvent extends Event.OfResource {
  /** The future that stands for the call. */
  int future();

  /**
   * The lane gave a call to the pool.
   *
   * @param function the function's name
   */
  record Submitted(int resource, int future, String function) implements CallEvent {}

  /** The lane, a worker, begins the call; caused by {@link Submitted}. */
  record Started(int resource, int future) implements CallEvent {}

  /**
   * The call is over.
   *
   * @param failed whether by an exception
   */
  record Finished(int resource, int future, boolean failed) implements CallEvent {}
}
