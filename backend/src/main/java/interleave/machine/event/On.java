package interleave.machine.event;

/** What a lane in a state waits for. */
public sealed interface On {
  /** A lock, queue, future …. */
  record Resource(int resource) implements On {}

  /** The end, or the start, of another lane. */
  record Lane(int lane) implements On {}

  /** A moment. */
  record Until(long untilNanos) implements On {}

  /** Its process's GIL. */
  record Gil() implements On {}

  /** A free core. */
  record Core() implements On {}
}
