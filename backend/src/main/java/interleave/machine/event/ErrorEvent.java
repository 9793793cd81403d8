package interleave.machine.event;

/** Exceptions. */
public sealed interface ErrorEvent extends Event {
  /**
   * An exception was raised, caught later or not.
   *
   * @param error its type's name
   * @param message its text, may be empty
   */
  record Raised(String error, String message) implements ErrorEvent {}
}
