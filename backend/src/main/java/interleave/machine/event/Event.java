package interleave.machine.event;

/**
 * What can happen on a lane: the vocabulary in which the machine and the library tell a {@link
 * Listener} of a run, and a timeline records it.
 *
 * <p>Every kind reads <em>noun.verb</em>: {@code LockEvent.Acquired} is {@code lock.acquired} on
 * the wire. Lanes and resources are named by the numbers the listener gave them; times are virtual
 * nanoseconds; a component that may be null says so.
 */
public sealed interface Event
    permits LaneEvent,
        Event.OfResource,
        GilEvent,
        CoreEvent,
        LineEvent,
        OutputEvent,
        ErrorEvent,
        WarningEvent,
        ChoiceEvent {

  /** An event that is about one resource. */
  sealed interface OfResource extends Event permits ResourceEvent, LockEvent, AccessEvent {
    /** The resource's number. */
    int resource();
  }
}
