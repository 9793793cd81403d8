package interleave.machine.event;

/** Queues. Who waits for room or for an item is told by the lane's state. */
public sealed interface QueueEvent extends Event.OfResource {
  /**
   * The lane put an item; caused by the {@link Got} that made room, if it waited.
   *
   * @param size the number of items, with this one
   * @param value a short form of the item, or null
   */
  record Put(int resource, int size, String value) implements QueueEvent {}

  /**
   * The lane got an item; caused by the {@link Put} of this very item.
   *
   * @param size the number of items left
   * @param value a short form of the item, or null
   */
  record Got(int resource, int size, String value) implements QueueEvent {}

  /**
   * The lane said {@code task_done()}.
   *
   * @param unfinished the number of items put and not yet done
   */
  record TaskDone(int resource, int unfinished) implements QueueEvent {}

  /** The lane saw that every item is done; caused by the last {@link TaskDone}. */
  record Joined(int resource) implements QueueEvent {}
}
