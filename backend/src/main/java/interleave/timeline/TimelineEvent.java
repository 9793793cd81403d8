package interleave.timeline;

import interleave.machine.event.Event;

/**
 * An instant on a lane.
 *
 * @param seq 1, 2, 3 … by the order of things
 * @param timeNanos virtual time; never falls on a lane
 * @param lane the lane it happened on
 * @param line the line of the program the lane stood at, 0 where there is none
 * @param cause the earlier event without which this one could not have happened, 0 for none
 * @param what what happened
 */
public record TimelineEvent(int seq, long timeNanos, int lane, int line, int cause, Event what) {}
