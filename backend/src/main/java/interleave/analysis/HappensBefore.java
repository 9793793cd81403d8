package interleave.analysis;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.BarrierEvent;
import interleave.machine.event.CoreEvent;
import interleave.machine.event.Event;
import interleave.machine.event.GilEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.QueueEvent;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The happens-before order of a timeline, as vector clocks that are advanced event by event.
 *
 * <p>One thing happens before another if it is earlier on the same thread, or is its cause, or was
 * done before a lock was released that the other was done after acquiring (likewise before coming
 * to a barrier and behind it, before {@code task_done()} and after {@code Queue.join()}); and so on
 * from there. What the scheduler did, hand over the GIL or a core, orders nothing: another time it
 * may go the other way. Loops and tasks count as their thread.
 */
final class HappensBefore {
  /** Beyond this many numbers in all clocks a timeline is not examined. */
  private static final long NUMBERS_MAX = 100_000_000;

  private final Timeline timeline;

  /** By lane: the index of its thread in the clocks, -1 for threads nobody asks about. */
  private final int[] indices;

  /** By index: the lane of the thread. */
  private final int[] threads;

  private final int size;

  /** By thread's lane: what it knows of each index. */
  private final Map<Integer, int[]> clocks = new HashMap<>();

  /** By seq, for events that are causes: what was known then. */
  private final Map<Integer, int[]> atCauses = new HashMap<>();

  /** By lock, barrier or queue: what was known to all who released, reached or served it. */
  private final Map<Integer, int[]> atExits = new HashMap<>();

  private final BitSet causes;

  /**
   * Makes clocks that stand at the beginning.
   *
   * @param asked the lanes of the threads whose order is asked for
   */
  HappensBefore(Timeline timeline, BitSet asked) {
    this.timeline = timeline;
    this.indices = new int[timeline.lanes().size() + 1];
    this.threads = asked.stream().toArray();
    this.size = threads.length;
    this.causes = causes(timeline);
    for (int lane = 1; lane < indices.length; lane++) {
      int thread = threadOf(timeline, lane);
      indices[lane] = Math.max(-1, Arrays.binarySearch(threads, thread));
    }
  }

  /** Whether the clocks would fit into memory. */
  static boolean isFeasible(Timeline timeline, BitSet asked) {
    return (long) causes(timeline).cardinality() * asked.cardinality() <= NUMBERS_MAX;
  }

  /** Returns the lane of the thread the lane belongs to: a task's loop's thread. */
  static int threadOf(Timeline timeline, int lane) {
    int thread = lane;
    LaneKind kind = timeline.lane(thread).kind();
    while (kind == LaneKind.LOOP || kind == LaneKind.TASK) {
      thread = timeline.lane(thread).parent();
      kind = timeline.lane(thread).kind();
    }
    return thread;
  }

  private static BitSet causes(Timeline timeline) {
    BitSet causes = new BitSet();
    for (TimelineEvent event : timeline.events()) {
      if (orders(event)) {
        causes.set(event.cause());
      }
    }
    causes.clear(0);
    return causes;
  }

  private static boolean orders(TimelineEvent effect) {
    return !(effect.what() instanceof GilEvent
        || effect.what() instanceof CoreEvent
        || effect.what() instanceof AccessEvent);
  }

  /** Takes in the next event. */
  void advance(TimelineEvent event) {
    int thread = threadOf(timeline, event.lane());
    int[] clock = clocks.computeIfAbsent(thread, lane -> beginning(lane));
    if (orders(event) && event.cause() != 0) {
      join(clock, atCauses.get(event.cause()));
    }
    if (isEntry(event.what())) {
      join(clock, atExits.get(((Event.OfResource) event.what()).resource()));
    }
    boolean tells = causes.get(event.seq());
    if (tells) {
      atCauses.put(event.seq(), clock.clone());
    }
    if (isExit(event.what())) {
      tells = true;
      int resource = ((Event.OfResource) event.what()).resource();
      join(atExits.computeIfAbsent(resource, id -> new int[size]), clock);
    }
    if (tells && indices[thread] >= 0) {
      clock[indices[thread]]++;
    }
  }

  /** Whether it comes after every {@link #isExit} event of the same resource. */
  private static boolean isEntry(Event what) {
    return what instanceof LockEvent.Acquired
        || what instanceof BarrierEvent.Passed
        || what instanceof QueueEvent.Joined;
  }

  private static boolean isExit(Event what) {
    return what instanceof LockEvent.Released
        || what instanceof BarrierEvent.Arrived
        || what instanceof QueueEvent.TaskDone;
  }

  private int[] beginning(int thread) {
    int[] clock = new int[size];
    if (indices[thread] >= 0) {
      clock[indices[thread]] = 1;
    }
    return clock;
  }

  private static void join(int[] clock, int[] other) {
    if (other != null) {
      for (int i = 0; i < clock.length; i++) {
        clock[i] = Math.max(clock[i], other[i]);
      }
    }
  }

  /** How many threads are asked about. */
  int size() {
    return size;
  }

  /** Returns the index of the event's thread. */
  int indexOf(TimelineEvent event) {
    return indices[event.lane()];
  }

  /** Returns the thread's own clock, now. */
  int clock(int index) {
    return clockOf(index)[index];
  }

  /** Whether what the other thread did at its clock happens before what this one does now. */
  boolean knows(int index, int other, int otherClock) {
    return clockOf(index)[other] >= otherClock;
  }

  private int[] clockOf(int index) {
    return clocks.get(threads[index]);
  }
}
