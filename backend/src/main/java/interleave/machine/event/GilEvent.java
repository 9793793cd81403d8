package interleave.machine.event;

/** The global interpreter lock of the lane's process. */
public sealed interface GilEvent extends Event {
  /** The lane holds the GIL. Caused by the {@link Released} before it, if it waited. */
  record Acquired() implements GilEvent {}

  /** The lane gave up the GIL. */
  record Released() implements GilEvent {}
}
