package interleave.machine.event;

/** The standard input. */
public sealed interface InputEvent extends Event {
  /**
   * A line was read.
   *
   * @param text the line without its end, null where the input is at its end
   */
  record Read(String text) implements InputEvent {}
}
