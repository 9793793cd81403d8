package interleave.machine.event;

/**
 * What can happen on a lane: the vocabulary in which the machine and the library tell a {@link
 * Listener} of a run, and a timeline records it.
 *
 * <p>Every kind reads <em>noun.verb</em>: {@code LockEvent.Acquired} is {@code lock.acquired} on
 * the wire. Lanes and resources are named by the numbers the listener gave them; times are virtual
 * nanoseconds; a component that may be null says so. There is one way to say a thing: a future
 * comes into being by {@link ResourceEvent.Created}, a task begins, waits and ends by {@link
 * LaneEvent}s as everything that runs.
 */
public sealed interface Event
    permits LaneEvent,
        Event.OfResource,
        GilEvent,
        CoreEvent,
        LineEvent,
        InputEvent,
        OutputEvent,
        ErrorEvent,
        WarningEvent,
        ChoiceEvent,
        CallbackEvent,
        LoopEvent,
        TaskEvent {

  /** An event that is about one resource. */
  sealed interface OfResource extends Event
      permits ResourceEvent,
          LockEvent,
          ConditionEvent,
          EventEvent,
          BarrierEvent,
          QueueEvent,
          MessageEvent,
          PoolEvent,
          CallEvent,
          FutureEvent,
          AccessEvent {
    /** The resource's number. */
    int resource();
  }
}
