package interleave.machine.event;

import java.util.List;

/**
 * What can happen on a lane: the vocabulary in which the machine and the library tell a {@link
 * Listener} of a run, and a timeline records it. Every kind reads <em>noun.verb</em>; lanes and
 * resources are named by the numbers the listener gave them; times are virtual nanoseconds.
 */
public sealed interface Event {
  /** A thread, process or task was asked to begin, told on its creator's lane. */
  record LaneCreated(int target) implements Event {}

  /** The lane takes its first step. */
  record LaneStarted() implements Event {}

  /** The lane is in this state from now on. */
  record LaneState(State state, On on) implements Event {}

  /** The lane has a new name. */
  record LaneRenamed(String name) implements Event {}

  /** The lane's last event. */
  record LaneEnded(Ending how) implements Event {}

  /** A lock, queue, future … came into being. */
  record ResourceCreated(int resource) implements Event {}

  /** The resource was bound to a variable and takes its name. */
  record ResourceRenamed(int resource, String name) implements Event {}

  /** The lane asks for a lock; {@code timeoutNanos} is null without a timeout. */
  record LockRequested(int resource, boolean blocking, Long timeoutNanos) implements Event {}

  /** The lane holds the lock; depth counts a re-entrant lock's acquisitions. */
  record LockAcquired(int resource, int depth) implements Event {}

  /** The lane gave the lock back; depth is what remains. */
  record LockReleased(int resource, int depth) implements Event {}

  /** The lane did not get the lock, at once or in time. */
  record LockTimedOut(int resource) implements Event {}

  /** The lane holds its process's GIL. */
  record GilAcquired() implements Event {}

  /** The lane gave up its process's GIL. */
  record GilReleased() implements Event {}

  /** The lane runs on this core from now on. */
  record CoreAssigned(int core) implements Event {}

  /** A shared variable was read. */
  record AccessRead(int resource, String value) implements Event {}

  /** A shared variable was written. */
  record AccessWritten(int resource, String value) implements Event {}

  /** The lane begins the event's line. */
  record LineReached() implements Event {}

  /** Text went to a standard stream. */
  record OutputWritten(Stream stream, String text) implements Event {}

  /** An exception was raised, caught later or not. */
  record ErrorRaised(String error, String message) implements Event {}

  /** A warning was issued. */
  record WarningRaised(String category, String message) implements Event {}

  /** The scheduler chose among lanes that could have gone on. */
  record ChoiceMade(List<Integer> options, int chosen) implements Event {}

  /** States of a lane. */
  enum State {
    /** Executes. */
    RUNNING,
    /** Could execute, but has no GIL, core or loop. */
    READY,
    /** Waits for something another lane must do. */
    BLOCKED,
    /** Waits for a moment. */
    SLEEPING,
    /** A task at an await. */
    SUSPENDED,
    /** Is over. */
    ENDED
  }

  /** Ways a lane ends. */
  enum Ending {
    RETURNED,
    RAISED,
    KILLED
  }

  /** Standard streams. */
  enum Stream {
    STDOUT,
    STDERR
  }

  /** What a lane in a state waits for. */
  sealed interface On {
    /** A lock, queue, future …. */
    record Resource(int resource) implements On {}

    /** The end, or the start, of another lane. */
    record Lane(int lane) implements On {}

    /** A moment. */
    record Until(long untilNanos) implements On {}

    /** Its process's GIL. */
    record Gil() implements On {}

    /** A free core. */
    record Core() implements On {}
  }
}
