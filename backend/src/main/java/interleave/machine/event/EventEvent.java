package interleave.machine.event;

/** Python's {@code Event} objects: flags one can wait for. */
public sealed interface EventEvent extends Event.OfResource {
  /** The flag is up. */
  record Set(int resource) implements EventEvent {}

  /** The flag is down. */
  record Cleared(int resource) implements EventEvent {}

  /**
   * The flag is down and the lane waits for it.
   *
   * @param timeoutNanos how long it would wait, or null for as long as it takes
   */
  record Waiting(int resource, Long timeoutNanos) implements EventEvent {}

  /** The lane saw the flag up, having waited or not; caused by the {@link Set}. */
  record Passed(int resource) implements EventEvent {}

  /** The flag did not go up in time. */
  record TimedOut(int resource) implements EventEvent {}
}
