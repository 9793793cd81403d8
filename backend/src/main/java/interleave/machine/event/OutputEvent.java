package interleave.machine.event;

/** The standard streams. */
public sealed interface OutputEvent extends Event {
  /** Text went to a stream. */
  record Written(Stream stream, String text) implements OutputEvent {}

  /** Standard streams. */
  enum Stream {
    /** Where {@code print} writes. */
    STDOUT,
    /** Where errors and warnings go. */
    STDERR
  }
}
