package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locks that were held by a thread that slept ({@code heldAsleep}) or waited for something else
 * than another lock, an item, a result, an event, the end of a thread ({@code heldWaiting}), while
 * another one waited for them. One finding for each line of such a pause.
 *
 * <p>Tasks are left out: to be held across an {@code await} is what a lock of theirs is for.
 */
final class HeldLocks {
  /** What is lost below this is not worth a word. */
  private static final long WORTH_TELLING_NANOS = 100_000;

  private final Timeline timeline;

  /** By lock: the lane that holds it. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  /** By lane that holds a lock: the event with which it fell asleep or began to wait. */
  private final Map<Integer, TimelineEvent> idlers = new HashMap<>();

  /** By lane: the event with which it began to wait for a lock. */
  private final Map<Integer, TimelineEvent> waiters = new HashMap<>();

  /** By line. */
  private final Map<Integer, Pause> pauses = new LinkedHashMap<>();

  private record Pause(
      TimelineEvent idle, TimelineEvent waiting, Set<Integer> locks, long lostNanos) {
    Pause and(Pause more) {
      Set<Integer> all = new LinkedHashSet<>(locks);
      all.addAll(more.locks);
      return new Pause(idle, waiting, all, lostNanos + more.lostNanos);
    }
  }

  private HeldLocks(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<Finding> in(Timeline timeline) {
    if (Kinds.none(timeline, Set.of(ResourceKind.LOCK, ResourceKind.RLOCK))) {
      return List.of();
    }
    HeldLocks locks = new HeldLocks(timeline);
    timeline.events().forEach(locks::take);
    List<Finding> findings = new ArrayList<>();
    locks.pauses.forEach(
        (line, pause) -> {
          if (pause.lostNanos >= WORTH_TELLING_NANOS) {
            findings.add(locks.finding(line, pause));
          }
        });
    return findings;
  }

  private void take(TimelineEvent event) {
    switch (event.what()) {
      case LockEvent.Acquired e when isLock(e.resource()) -> owners.put(e.resource(), event.lane());
      case LockEvent.Released e when e.depth() == 0 -> owners.remove(e.resource());
      case LaneEvent.State e when timeline.lane(event.lane()).kind() == LaneKind.THREAD ->
          enter(event, e);
      default -> {}
    }
  }

  private boolean isLock(int resource) {
    ResourceKind kind = timeline.resource(resource).kind();
    return kind == ResourceKind.LOCK || kind == ResourceKind.RLOCK;
  }

  private void enter(TimelineEvent event, LaneEvent.State state) {
    TimelineEvent idle = idlers.remove(event.lane());
    if (idle != null) {
      waiters.values().forEach(wait -> count(idle, wait, event.timeNanos()));
    }
    TimelineEvent waited = waiters.remove(event.lane());
    if (waited != null) {
      TimelineEvent other = idlers.get(owners.getOrDefault(lockOf(waited), 0));
      if (other != null) {
        count(other, waited, event.timeNanos());
      }
    }
    if (state.state() == LaneState.BLOCKED
        && state.on() instanceof On.Resource on
        && isLock(on.resource())) {
      waiters.put(event.lane(), event);
    } else if (isPause(state) && owners.containsValue(event.lane())) {
      idlers.put(event.lane(), event);
    }
  }

  private boolean isPause(LaneEvent.State state) {
    return switch (state.state()) {
      case SLEEPING -> true;
      case BLOCKED ->
          state.on() instanceof On.Lane lane && timeline.lane(lane.lane()).kind() != LaneKind.LOOP
              || state.on() instanceof On.Resource on
                  && timeline.resource(on.resource()).kind() != ResourceKind.SEMAPHORE;
      default -> false;
    };
  }

  /** Counts the time during which the one paused and the other waited for its lock. */
  private void count(TimelineEvent idle, TimelineEvent wait, long untilNanos) {
    int lock = lockOf(wait);
    long lostNanos = untilNanos - Math.max(idle.timeNanos(), wait.timeNanos());
    if (lostNanos > 0 && owners.getOrDefault(lock, 0) == idle.lane()) {
      Pause pause = new Pause(idle, wait, Set.of(lock), lostNanos);
      pauses.merge(idle.line(), pause, Pause::and);
    }
  }

  private static int lockOf(TimelineEvent wait) {
    return ((On.Resource) ((LaneEvent.State) wait.what()).on()).resource();
  }

  private Finding finding(int line, Pause pause) {
    String name = timeline.resource(lockOf(pause.waiting)).name();
    int more = pause.locks.size() - 1;
    String lock = more == 0 ? name : name + " (+" + more + ")";
    String holder = Cast.name(timeline, pause.idle.lane());
    String waiter = Cast.name(timeline, pause.waiting.lane());
    String lost = Sentence.duration(pause.lostNanos);
    On on = ((LaneEvent.State) pause.idle.what()).on();
    String awaited =
        switch (on) {
          case On.Resource r -> timeline.resource(r.resource()).name();
          case On.Lane l -> Cast.name(timeline, l.lane());
          default -> null;
        };
    String form =
        awaited == null
            ? "%s sleeps at line %d while it holds %s, for which %s waits: %s are lost."
            : "%s waits at line %d for "
                + awaited
                + " while it holds %s, for which %s waits: %s are lost.";
    Map<String, String> args =
        Sentence.args("lane", holder, "lock", lock, "waiter", waiter, "lost", lost);
    if (awaited != null) {
      args.put("awaited", awaited);
    }
    return new Finding(
        awaited == null ? "heldAsleep" : "heldWaiting",
        form.formatted(holder, line, lock, waiter, lost),
        null,
        args,
        List.of(pause.idle.seq(), pause.waiting.seq()),
        List.of(pause.idle.lane(), pause.waiting.lane()),
        Sentence.lines(pause.idle, pause.waiting));
  }
}
