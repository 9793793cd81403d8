package interleave.timeline;

import interleave.machine.event.GilEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.ResourceEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks that locks exclude: got only by who requested them, held by one lane at a time (semaphores
 * by many), given back only when held, re-entrant ones by their owner only; and that a process's
 * GIL has at most one holder.
 */
final class LockRules {
  private final Timeline timeline;

  /** By process lane. */
  private final Map<Integer, Integer> gilHolders = new HashMap<>();

  /** By lane, the locks it has requested and not been answered about. */
  private final Map<Integer, Map<Integer, Integer>> requests = new HashMap<>();

  private final Map<Integer, Hold> holds = new HashMap<>();

  private record Hold(int owner, int depth) {
    Hold of(int owner) {
      return new Hold(owner, depth);
    }
  }

  LockRules(Timeline timeline) {
    this.timeline = timeline;
  }

  void check(TimelineEvent event, Consumer<String> violation) {
    switch (event.what()) {
      case GilEvent e -> checkGil(event, violation);
      case ResourceEvent.Created e when holds.containsKey(e.copyOf()) ->
          holds.put(e.resource(), holds.get(e.copyOf()).of(event.lane()));
      case LockEvent.Requested e -> requestsOf(event).merge(e.resource(), 1, Integer::sum);
      case LockEvent.TimedOut e -> answer(event, e.resource(), violation);
      case LockEvent.Acquired e -> {
        answer(event, e.resource(), violation);
        acquire(event.lane(), e, violation);
      }
      case LockEvent.Released e -> release(event.lane(), e, violation);
      default -> {}
    }
  }

  private void checkGil(TimelineEvent event, Consumer<String> violation) {
    int process = timeline.processOf(event.lane());
    Integer holder = gilHolders.get(process);
    if (event.what() instanceof GilEvent.Acquired) {
      if (holder != null) {
        violation.accept("lane " + holder + " holds it");
      }
      gilHolders.put(process, event.lane());
    } else {
      if (holder == null || holder != event.lane()) {
        violation.accept("lane " + event.lane() + " does not hold it");
      }
      gilHolders.remove(process);
    }
  }

  private Map<Integer, Integer> requestsOf(TimelineEvent event) {
    return requests.computeIfAbsent(event.lane(), lane -> new HashMap<>());
  }

  private void answer(TimelineEvent event, int resource, Consumer<String> violation) {
    Map<Integer, Integer> open = requestsOf(event);
    if (open.getOrDefault(resource, 0) == 0) {
      violation.accept("lane " + event.lane() + " has not requested resource " + resource);
    } else {
      open.merge(resource, -1, Integer::sum);
    }
  }

  private void acquire(int lane, LockEvent.Acquired event, Consumer<String> violation) {
    ResourceKind kind = timeline.resource(event.resource()).kind();
    if (kind == ResourceKind.SEMAPHORE) {
      return;
    }
    Hold hold = holds.get(event.resource());
    boolean again = kind == ResourceKind.RLOCK && hold != null && hold.owner == lane;
    if (hold != null && !again) {
      violation.accept("lane " + hold.owner + " holds it");
    }
    int before = hold == null ? 0 : hold.depth;
    if (kind == ResourceKind.LOCK && event.depth() != 1 || event.depth() <= before) {
      violation.accept("depth goes from " + before + " to " + event.depth());
    }
    holds.put(event.resource(), new Hold(lane, event.depth()));
  }

  /** A plain lock may be released by any lane, as in Python. */
  private void release(int lane, LockEvent.Released event, Consumer<String> violation) {
    ResourceKind kind = timeline.resource(event.resource()).kind();
    if (kind == ResourceKind.SEMAPHORE) {
      return; // may be released more often than acquired
    }
    Hold hold = holds.get(event.resource());
    if (hold == null) {
      violation.accept("nobody holds it");
      return;
    }
    if (kind == ResourceKind.RLOCK && hold.owner != lane) {
      violation.accept("lane " + hold.owner + " holds it");
    }
    if (event.depth() < 0 || event.depth() >= hold.depth) {
      violation.accept("depth goes from " + hold.depth + " to " + event.depth());
    }
    if (event.depth() == 0) {
      holds.remove(event.resource());
    } else {
      holds.put(event.resource(), new Hold(hold.owner, event.depth()));
    }
  }
}
