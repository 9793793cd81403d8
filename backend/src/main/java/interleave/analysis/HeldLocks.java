package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Locks that were held by a lane that slept, while another one waited for them. One finding for
 * each lock and line of sleep.
 */
final class HeldLocks {
  /** What is lost below this is not worth a word. */
  private static final long WORTH_TELLING_NANOS = 100_000;

  private final Timeline timeline;

  /** By lock: the lane that holds it. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  /** By lane that holds a lock: the event with which it fell asleep. */
  private final Map<Integer, TimelineEvent> sleepers = new HashMap<>();

  /** By lane: the event with which it began to wait for a lock. */
  private final Map<Integer, TimelineEvent> waiters = new HashMap<>();

  private final Map<Place, Nap> naps = new LinkedHashMap<>();

  private record Place(int lock, int line) {}

  private record Nap(TimelineEvent sleep, TimelineEvent waiting, long lostNanos, int count) {
    Nap and(Nap more) {
      return new Nap(sleep, waiting, lostNanos + more.lostNanos, count + more.count);
    }
  }

  private HeldLocks(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<Finding> in(Timeline timeline) {
    HeldLocks locks = new HeldLocks(timeline);
    timeline.events().forEach(locks::take);
    List<Finding> findings = new ArrayList<>();
    locks.naps.forEach(
        (place, nap) -> {
          if (nap.lostNanos >= WORTH_TELLING_NANOS) {
            findings.add(locks.finding(place, nap));
          }
        });
    return findings;
  }

  private void take(TimelineEvent event) {
    switch (event.what()) {
      case LockEvent.Acquired e -> {
        if (timeline.resource(e.resource()).kind() != ResourceKind.SEMAPHORE) {
          owners.put(e.resource(), event.lane());
        }
      }
      case LockEvent.Released e -> {
        if (e.depth() == 0) {
          owners.remove(e.resource());
        }
      }
      case LaneEvent.State e -> enter(event, e);
      default -> {}
    }
  }

  private void enter(TimelineEvent event, LaneEvent.State state) {
    TimelineEvent sleep = sleepers.remove(event.lane());
    if (sleep != null) {
      waiters.values().forEach(wait -> count(sleep, wait, event.timeNanos()));
    }
    TimelineEvent waited = waiters.remove(event.lane());
    if (waited != null) {
      TimelineEvent other = sleepers.get(owners.getOrDefault(lockOf(waited), 0));
      if (other != null) {
        count(other, waited, event.timeNanos());
      }
    }
    if (state.state() == LaneState.SLEEPING && owners.containsValue(event.lane())) {
      sleepers.put(event.lane(), event);
    } else if (state.state() == LaneState.BLOCKED && state.on() instanceof On.Resource) {
      waiters.put(event.lane(), event);
    }
  }

  /** Counts the time during which the one slept and the other waited for its lock. */
  private void count(TimelineEvent sleep, TimelineEvent wait, long untilNanos) {
    int lock = lockOf(wait);
    long lostNanos = untilNanos - Math.max(sleep.timeNanos(), wait.timeNanos());
    if (lostNanos > 0 && owners.getOrDefault(lock, 0) == sleep.lane()) {
      naps.merge(new Place(lock, sleep.line()), new Nap(sleep, wait, lostNanos, 1), Nap::and);
    }
  }

  private static int lockOf(TimelineEvent wait) {
    return ((On.Resource) ((LaneEvent.State) wait.what()).on()).resource();
  }

  private Finding finding(Place place, Nap nap) {
    String lock = timeline.resource(place.lock).name();
    String sleeper = timeline.lane(nap.sleep.lane()).name();
    String waiter = timeline.lane(nap.waiting.lane()).name();
    String lost = Sentence.duration(nap.lostNanos);
    return new Finding(
        "heldAsleep",
        "%s sleeps at line %d while it holds %s, for which %s waits: %s are lost."
            .formatted(sleeper, place.line, lock, waiter, lost),
        null,
        Sentence.args("lane", sleeper, "lock", lock, "waiter", waiter, "lost", lost),
        List.of(nap.sleep.seq(), nap.waiting.seq()),
        List.of(nap.sleep.lane(), nap.waiting.lane()),
        Sentence.lines(nap.sleep, nap.waiting));
  }
}
