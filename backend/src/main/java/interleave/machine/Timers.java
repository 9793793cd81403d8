package interleave.machine;

import java.util.PriorityQueue;
import java.util.function.LongConsumer;

/** Moments at which something is to happen, in order of time, then of the asking. */
final class Timers {
  private final PriorityQueue<Entry> entries = new PriorityQueue<>();
  private final LongConsumer added;
  private long asked;

  /**
   * None yet.
   *
   * @param added told of each new moment, in nanoseconds
   */
  Timers(LongConsumer added) {
    this.added = added;
  }

  /** What to do when the moment has come; decides itself whether it still matters. */
  interface Action {
    /** Acts at virtual time {@code atNanos}. */
    void fire(long atNanos);

    /** Whether the action has lost its purpose, so that nobody needs to wait for it. */
    default boolean stale() {
      return false;
    }
  }

  private record Entry(long atNanos, long order, Action action) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byTime = Long.compare(atNanos, other.atNanos);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  /** Asks for an action at a moment. */
  void at(long atNanos, Action action) {
    entries.add(new Entry(atNanos, asked++, action));
    added.accept(atNanos);
  }

  /** The next moment that still matters, Long.MAX_VALUE if none. */
  long next() {
    while (!entries.isEmpty() && entries.peek().action.stale()) {
      entries.poll();
    }
    return entries.isEmpty() ? Long.MAX_VALUE : entries.peek().atNanos;
  }

  /** Does what is due next. */
  void fireNext() {
    Entry entry = entries.poll();
    entry.action.fire(entry.atNanos);
  }
}
