package interleave.machine.event;

/** The virtual cores. */
public sealed interface CoreEvent extends Event {
  /** The lane runs on this core from now on. */
  record Assigned(int core) implements CoreEvent {}
}
