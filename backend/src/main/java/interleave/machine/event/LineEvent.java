package interleave.machine.event;

/** Lines of the program. */
public sealed interface LineEvent extends Event {
  /** The lane begins the event's line. */
  record Reached() implements LineEvent {}
}
