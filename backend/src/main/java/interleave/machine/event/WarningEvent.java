package interleave.machine.event;

/** Python's warnings. */
public sealed interface WarningEvent extends Event {
  /**
   * A warning was issued.
   *
   * @param category its type's name, for example {@code RuntimeWarning}
   */
  record Raised(String category, String message) implements WarningEvent {}
}
