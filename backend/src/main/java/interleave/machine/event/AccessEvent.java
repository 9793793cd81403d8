package interleave.machine.event;

/** Shared globals, attributes and items. */
public sealed interface AccessEvent extends Event.OfResource {
  /**
   * The variable was read.
   *
   * @param value a short form of its value, or null
   */
  record Read(int resource, String value) implements AccessEvent {}

  /**
   * The variable was written.
   *
   * @param value a short form of its new value, or null
   */
  record Written(int resource, String value) implements AccessEvent {}
}
