package interleave.machine.event;

/** What crosses from process to process through a pipe, pickled. */
public sealed interface MessageEvent extends Event.OfResource {
  /**
   * The lane sent a message.
   *
   * @param bytes the size of its pickled form
   * @param value a short form of it, or null
   */
  record Sent(int resource, int bytes, String value) implements MessageEvent {}

  /**
   * The lane received a message; caused by its {@link Sent}.
   *
   * @param value a short form of it, or null
   */
  record Received(int resource, String value) implements MessageEvent {}

  /** The lane closed its end. */
  record Closed(int resource) implements MessageEvent {}
}
