package interleave.machine.event;

/** Locks, re-entrant locks and semaphores. */
public sealed interface LockEvent extends Event.OfResource {
  /**
   * The lane asks for the lock; every other of a lane's events on the lock but a release follows
   * one of these.
   *
   * @param timeoutNanos how long it would wait, or null for as long as it takes
   */
  record Requested(int resource, boolean blocking, Long timeoutNanos) implements LockEvent {}

  /**
   * The lane holds the lock. Caused by the release that let it in, if it waited.
   *
   * @param depth how often it is held now: 1, more for a re-entrant lock held again or a semaphore
   */
  record Acquired(int resource, int depth) implements LockEvent {}

  /**
   * The lane gave the lock back.
   *
   * @param depth how often it is still held
   */
  record Released(int resource, int depth) implements LockEvent {}

  /** The lane did not get the lock, at once or in time. */
  record TimedOut(int resource) implements LockEvent {}
}
