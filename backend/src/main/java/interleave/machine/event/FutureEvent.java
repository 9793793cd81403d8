package interleave.machine.event;

/** Futures, of pools and of loops. */
public sealed interface FutureEvent extends Event.OfResource {
  /**
   * The future has its result or exception.
   *
   * @param failed whether it is an exception
   * @param value a short form of it, or null
   */
  record Completed(int resource, boolean failed, String value) implements FutureEvent {}

  /** The future was cancelled. */
  record Cancelled(int resource) implements FutureEvent {}

  /** The lane took the result or the exception; caused by {@link Completed}. */
  record Retrieved(int resource) implements FutureEvent {}
}
