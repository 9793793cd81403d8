package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import interleave.timeline.Roster;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who waits for whom, kept up to date event by event: a lane that waits for a lock waits for its
 * owner, one that joins another lane waits for that.
 */
final class WaitGraph {
  private final Roster roster;

  /** By lane that waits: the event with which it began to. */
  private final Map<Integer, TimelineEvent> waits = new LinkedHashMap<>();

  /** By lock: the event with which its owner acquired it. */
  private final Map<Integer, TimelineEvent> acquired = new HashMap<>();

  /** By copy of a lock that was held at a fork: the event with which it was acquired. */
  private final Map<Integer, TimelineEvent> orphaned = new HashMap<>();

  /** By lane: what it last asked for. */
  private final Map<Integer, LockEvent.Requested> requests = new HashMap<>();

  /** By process: its first thread. */
  private final Map<Integer, Integer> mainThreads = new HashMap<>();

  WaitGraph(Roster roster) {
    this.roster = roster;
  }

  /** Takes in the next event. */
  void take(TimelineEvent event) {
    switch (event.what()) {
      case LaneEvent.Started e -> {
        if (roster.lane(event.lane()).kind() == LaneKind.THREAD) {
          mainThreads.putIfAbsent(roster.lane(event.lane()).parent(), event.lane());
        }
      }
      case LaneEvent.State e -> enter(event, e);
      case LaneEvent.Ended e -> waits.remove(event.lane());
      case LockEvent.Requested e -> requests.put(event.lane(), e);
      case LockEvent.Acquired e -> {
        if (roster.resource(e.resource()).kind() != ResourceKind.SEMAPHORE) {
          acquired.put(e.resource(), event);
        }
      }
      case LockEvent.Released e when e.depth() == 0 -> {
        acquired.remove(e.resource());
        orphaned.remove(e.resource());
      }
      case ResourceEvent.Created e when e.copyOf() != null -> inherit(e);
      default -> {}
    }
  }

  private void enter(TimelineEvent event, LaneEvent.State state) {
    boolean waiting = state.state() == LaneState.BLOCKED || state.state() == LaneState.SUSPENDED;
    if (waiting && (state.on() instanceof On.Resource || state.on() instanceof On.Lane)) {
      waits.put(event.lane(), event);
    } else {
      waits.remove(event.lane());
    }
  }

  /** A fork copies a held lock, and only the forking thread. */
  private void inherit(ResourceEvent.Created copy) {
    TimelineEvent holding = acquired.get(copy.copyOf());
    if (holding != null) {
      orphaned.put(copy.resource(), holding);
    }
  }

  /** Returns the events with which the lanes that wait began to, in that order. */
  List<TimelineEvent> waits() {
    return List.copyOf(waits.values());
  }

  /** Returns what the lane waits for, which must wait. */
  static On on(TimelineEvent wait) {
    return ((LaneEvent.State) wait.what()).on();
  }

  /** Returns the lane the waiting one waits for, 0 if nobody is known to end its wait. */
  int waitedFor(TimelineEvent wait) {
    return switch (on(wait)) {
      case On.Lane lane -> mainThreads.getOrDefault(lane.lane(), lane.lane());
      case On.Resource resource -> {
        TimelineEvent holding = acquired.get(resource.resource());
        yield holding == null ? 0 : holding.lane();
      }
      default -> 0;
    };
  }

  /** Returns how the lock was acquired by a thread that a fork left behind, null if it was not. */
  TimelineEvent orphanedBy(TimelineEvent wait) {
    return on(wait) instanceof On.Resource r && !acquired.containsKey(r.resource())
        ? orphaned.get(r.resource())
        : null;
  }

  /**
   * Returns the waits of the circle that the lane is part of, beginning with the earliest; empty if
   * it is in none.
   *
   * @param locksOnly whether only such waits count as can be told from the events to be for good:
   *     those for locks, without a timeout
   */
  List<TimelineEvent> circle(int lane, boolean locksOnly) {
    List<TimelineEvent> circle = new ArrayList<>();
    TimelineEvent wait = waits.get(lane);
    while (wait != null && circle.size() <= waits.size() && (!locksOnly || isForGood(wait))) {
      circle.add(wait);
      int next = waitedFor(wait);
      if (next == lane) {
        return fromEarliest(circle);
      }
      wait = waits.get(next);
    }
    return List.of();
  }

  private static List<TimelineEvent> fromEarliest(List<TimelineEvent> circle) {
    TimelineEvent earliest = Collections.min(circle, Comparator.comparing(TimelineEvent::seq));
    Collections.rotate(circle, -circle.indexOf(earliest));
    return circle;
  }

  private boolean isForGood(TimelineEvent wait) {
    LockEvent.Requested request = requests.get(wait.lane());
    return on(wait) instanceof On.Resource resource
        && request != null
        && request.resource() == resource.resource()
        && request.timeoutNanos() == null;
  }
}
