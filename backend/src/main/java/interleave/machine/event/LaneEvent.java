package interleave.machine.event;

/** The life of a lane. */
public sealed interface LaneEvent extends Event {
  /** A thread, process or task was asked to begin, told on its creator's lane. */
  record Created(int target) implements LaneEvent {}

  /** The lane takes its first step. */
  record Started() implements LaneEvent {}

  /**
   * The lane is in this state from now on.
   *
   * @param on what it waits for, or null if it waits for nothing
   */
  record State(LaneState state, On on) implements LaneEvent {}

  /** The lane has a new name. */
  record Renamed(String name) implements LaneEvent {}

  /**
   * The lane knows that the target is over, because it joined or awaited it or asked for its
   * result; caused by the target's {@link Ended}.
   */
  record Joined(int target) implements LaneEvent {}

  /** The lane's last event. */
  record Ended(Ending how) implements LaneEvent {}

  /** Ways a lane ends. */
  enum Ending {
    /** It came to the end of its function. */
    RETURNED,
    /** An exception nobody caught. */
    RAISED,
    /** A task, by its cancellation. */
    CANCELLED,
    /** The end of its process, or another process, cut it off. */
    KILLED
  }
}
