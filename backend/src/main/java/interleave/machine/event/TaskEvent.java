package interleave.machine.event;

/** What only tasks do; for the rest they live as all lanes do. */
public sealed interface TaskEvent extends Event {
  /**
   * Someone asked the task to cancel itself.
   *
   * @param target the task's lane
   * @param message the message given, or null
   */
  record CancelRequested(int target, String message) implements TaskEvent {}

  /**
   * {@code CancelledError} is thrown into the task, at its await; caused by {@link
   * CancelRequested}.
   */
  record CancelDelivered() implements TaskEvent {}
}
