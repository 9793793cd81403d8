package interleave.machine.event;

/** Barriers. */
public sealed interface BarrierEvent extends Event.OfResource {
  /**
   * The lane has come to the barrier.
   *
   * @param arrived how many have, with this one
   */
  record Arrived(int resource, int arrived) implements BarrierEvent {}

  /** The last one has come: the barrier opens. */
  record Opened(int resource) implements BarrierEvent {}

  /** The lane goes on behind the barrier; caused by {@link Opened}. */
  record Passed(int resource) implements BarrierEvent {}

  /** The lane broke the barrier, by giving up, an error or {@code abort()}. */
  record Broken(int resource) implements BarrierEvent {}

  /** The barrier is whole and empty again. */
  record Reset(int resource) implements BarrierEvent {}
}
