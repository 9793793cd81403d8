package interleave.machine.event;

/** Condition variables. What becomes of their lock is told by {@link LockEvent}s. */
public sealed interface ConditionEvent extends Event.OfResource {
  /**
   * The lane waits to be notified, having released the condition's lock.
   *
   * @param timeoutNanos how long it would wait, or null for as long as it takes
   */
  record Waiting(int resource, Long timeoutNanos) implements ConditionEvent {}

  /**
   * The lane notified those who wait longest.
   *
   * @param woken how many of them; 0 if nobody waited
   */
  record Notified(int resource, int woken) implements ConditionEvent {}

  /** The lane was notified, which is the cause, and asks for the lock again. */
  record Woken(int resource) implements ConditionEvent {}

  /** The lane was not notified in time and asks for the lock again. */
  record TimedOut(int resource) implements ConditionEvent {}
}
