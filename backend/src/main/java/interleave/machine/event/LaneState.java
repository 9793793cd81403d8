package interleave.machine.event;

/** States of a lane. */
public enum LaneState {
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
