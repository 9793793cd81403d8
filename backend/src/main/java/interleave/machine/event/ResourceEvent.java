package interleave.machine.event;

/** The life of a resource of any kind. */
public sealed interface ResourceEvent extends Event.OfResource {
  /** A lock, queue, future … came into being. */
  record Created(int resource) implements ResourceEvent {}

  /** The resource was bound to a variable and takes its name. */
  record Renamed(int resource, String name) implements ResourceEvent {}
}
