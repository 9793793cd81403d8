package interleave.machine.event;

/** Event loops, told on their own lanes. */
public sealed interface LoopEvent extends Event {
  /**
   * The loop begins a turn: it runs the callbacks that are ready now, and no others.
   *
   * @param number 1, 2, 3 …
   * @param ready how many are ready
   * @param timers how many wait for their moment
   */
  record Turn(int number, int ready, int timers) implements LoopEvent {}

  /** The loop was told to stop after this turn. */
  record Stopped() implements LoopEvent {}

  /** The loop is of no more use. */
  record Closed() implements LoopEvent {}
}
