package interleave.timeline;

import interleave.machine.event.BarrierEvent;
import interleave.machine.event.ConditionEvent;
import interleave.machine.event.Event;
import interleave.machine.event.EventEvent;
import interleave.machine.event.MessageEvent;
import interleave.machine.event.QueueEvent;
import interleave.machine.event.ResourceEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Asks that what one lane hands to another is really handed over: queues hold what was put and not
 * got, and no more than they can; messages are received because they were sent; who waits at a
 * condition, an event or a barrier goes on because another lane let it.
 */
final class HandOverRules {
  private final Timeline timeline;

  /** By queue: the number of items. */
  private final Map<Integer, Integer> sizes = new HashMap<>();

  /** By queue: the greatest number of items. */
  private final Map<Integer, Integer> capacities = new HashMap<>();

  /** Who waits where. */
  private final Set<Waiting> waiting = new HashSet<>();

  private record Waiting(int lane, int resource) {}

  HandOverRules(Timeline timeline) {
    this.timeline = timeline;
  }

  void check(TimelineEvent event, Consumer<String> violation) {
    switch (event.what()) {
      case ResourceEvent.Created e -> create(e);
      case QueueEvent e -> checkQueue(event, e, violation);
      case MessageEvent.Received e ->
          needCause(event, MessageEvent.Sent.class, e.resource(), violation);
      case ConditionEvent e -> checkCondition(event, e, violation);
      case EventEvent e -> checkEvent(event, e, violation);
      case BarrierEvent e -> checkBarrier(event, e, violation);
      default -> {}
    }
  }

  private void create(ResourceEvent.Created event) {
    if (event.copyOf() != null) {
      sizes.put(event.resource(), sizes.getOrDefault(event.copyOf(), 0));
    }
    if (event.capacity() != null) {
      capacities.put(event.resource(), event.capacity());
    }
  }

  private void checkQueue(TimelineEvent event, QueueEvent what, Consumer<String> violation) {
    int queue = what.resource();
    switch (what) {
      case QueueEvent.Put put -> {
        resize(queue, sizes.getOrDefault(queue, 0) + 1, put.size(), violation);
        if (put.size() > capacities.getOrDefault(queue, Integer.MAX_VALUE)) {
          violation.accept("resource " + queue + " takes only " + capacities.get(queue));
        }
      }
      case QueueEvent.Got got -> {
        resize(queue, sizes.getOrDefault(queue, 0) - 1, got.size(), violation);
        needCause(event, QueueEvent.Put.class, queue, violation);
      }
      case QueueEvent.Joined joined -> {}
      case QueueEvent.TaskDone done -> {
        if (done.unfinished() < 0) {
          violation.accept("more is done than was put");
        }
      }
    }
  }

  private void resize(int queue, int expected, int size, Consumer<String> violation) {
    if (size != expected || size < 0) {
      violation.accept("resource " + queue + " has " + expected + " items, not " + size);
    }
    sizes.put(queue, size);
  }

  private void checkCondition(
      TimelineEvent event, ConditionEvent what, Consumer<String> violation) {
    switch (what) {
      case ConditionEvent.Waiting e -> await(event.lane(), e.resource());
      case ConditionEvent.Notified e -> {}
      case ConditionEvent.Woken e -> {
        goOn(event.lane(), e.resource(), violation);
        needCause(event, ConditionEvent.Notified.class, e.resource(), violation);
      }
      case ConditionEvent.TimedOut e -> goOn(event.lane(), e.resource(), violation);
    }
  }

  private void checkEvent(TimelineEvent event, EventEvent what, Consumer<String> violation) {
    switch (what) {
      case EventEvent.Set e -> {}
      case EventEvent.Cleared e -> {}
      case EventEvent.Waiting e -> await(event.lane(), e.resource());
      case EventEvent.Passed e -> {
        waiting.remove(new Waiting(event.lane(), e.resource()));
        needCause(event, EventEvent.Set.class, e.resource(), violation);
      }
      case EventEvent.TimedOut e -> goOn(event.lane(), e.resource(), violation);
    }
  }

  private void checkBarrier(TimelineEvent event, BarrierEvent what, Consumer<String> violation) {
    switch (what) {
      case BarrierEvent.Arrived e -> await(event.lane(), e.resource());
      case BarrierEvent.Opened e -> {}
      case BarrierEvent.Passed e -> {
        goOn(event.lane(), e.resource(), violation);
        needCause(event, BarrierEvent.Opened.class, e.resource(), violation);
      }
      case BarrierEvent.Broken e -> waiting.removeIf(w -> w.resource == e.resource());
      case BarrierEvent.Reset e -> waiting.removeIf(w -> w.resource == e.resource());
    }
  }

  private void await(int lane, int resource) {
    waiting.add(new Waiting(lane, resource));
  }

  private void goOn(int lane, int resource, Consumer<String> violation) {
    if (!waiting.remove(new Waiting(lane, resource))) {
      violation.accept("lane " + lane + " does not wait for resource " + resource);
    }
  }

  private void needCause(
      TimelineEvent event,
      Class<? extends Event.OfResource> kind,
      int resource,
      Consumer<String> violation) {
    Event cause = event.cause() == 0 ? null : timeline.event(event.cause()).what();
    if (!kind.isInstance(cause) || kind.cast(cause).resource() != resource) {
      violation.accept(
          "is not caused by a "
              + kind.getSimpleName().toLowerCase(Locale.ROOT)
              + " of resource "
              + resource);
    }
  }
}
