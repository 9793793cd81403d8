package interleave.machine.event;

/**
 * Callbacks of event loops. One that is to be run is known by the number of the event that
 * scheduled it.
 */
public sealed interface CallbackEvent extends Event {
  /**
   * The callback stands in the loop's ready queue, or among its timers.
   *
   * @param loop the loop's lane
   * @param function the function's name
   * @param whenNanos when it is due, or null if it is at once
   * @param task the task it is a step of, or null
   */
  record Scheduled(int loop, String function, Long whenNanos, Integer task)
      implements CallbackEvent {}

  /** The timer's moment has come: the callback goes to the ready queue. */
  record Due(int callback) implements CallbackEvent {}

  /** The loop begins to run the callback. */
  record Started(int callback) implements CallbackEvent {}

  /** The callback is over. */
  record Finished(int callback) implements CallbackEvent {}

  /** The callback is not to be run any more. */
  record Cancelled(int callback) implements CallbackEvent {}

  /**
   * A callback will be scheduled when the future is done.
   *
   * @param future the future, or null for a task
   * @param task the task's lane, or null for a future
   * @param function the function's name
   */
  record Added(Integer future, Integer task, String function) implements CallbackEvent {}

  /**
   * A callback will not be scheduled when the future is done.
   *
   * @param future the future, or null for a task
   * @param task the task's lane, or null for a future
   * @param function the function's name
   */
  record Removed(Integer future, Integer task, String function) implements CallbackEvent {}
}
