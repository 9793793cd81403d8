package interleave.analysis;

import interleave.machine.event.CallEvent;
import interleave.machine.event.ErrorEvent;
import interleave.machine.event.Event;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.PoolEvent;
import interleave.machine.event.QueueEvent;
import interleave.timeline.Finding;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is left over at the end of a program that came to its end: exceptions in futures and tasks
 * nobody looked at, items in queues nobody got, pools nobody shut down. Of a run that ended
 * otherwise much is left over for that reason alone, so nothing is said.
 */
final class Leftovers {
  private final Timeline timeline;

  /** By future that failed: the event of that; by task: its end. */
  private final Map<Integer, TimelineEvent> failures = new LinkedHashMap<>();

  private final Map<Integer, TimelineEvent> failedTasks = new LinkedHashMap<>();

  /** By future of a call: its submission; by task: its creation. */
  private final Map<Integer, TimelineEvent> submitted = new HashMap<>();

  private final Map<Integer, TimelineEvent> created = new HashMap<>();

  /** By lane: the last exception raised on it. */
  private final Map<Integer, TimelineEvent> raised = new HashMap<>();

  /** By future or task that failed: where its exception was raised. */
  private final Map<TimelineEvent, TimelineEvent> origins = new HashMap<>();

  private final Map<Integer, TimelineEvent> fullQueues = new LinkedHashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Map<Integer, TimelineEvent> openPools = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Leftovers(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<Finding> in(Timeline timeline) {
    if (timeline.outcome().status() != Outcome.Status.FINISHED) {
      return List.of();
    }
    Leftovers leftovers = new Leftovers(timeline);
    timeline.events().forEach(leftovers::take);
    leftovers.tell();
    return leftovers.findings;
  }

  private void take(TimelineEvent event) {
    switch (event.what()) {
      case ErrorEvent.Raised e -> raised.put(event.lane(), event);
      case LaneEvent.Created e -> created.put(e.target(), event);
      case LaneEvent.Ended e
          when e.how() == LaneEvent.Ending.RAISED && Cast.isTask(timeline, event.lane()) ->
          fail(failedTasks, event.lane(), event);
      case LaneEvent.Joined e -> failedTasks.remove(e.target());
      case FutureEvent.Completed e when e.failed() -> fail(failures, e.resource(), event);
      case FutureEvent.Retrieved e -> failures.remove(e.resource());
      default -> takeContainer(event, event.what());
    }
  }

  private void fail(Map<Integer, TimelineEvent> failed, int id, TimelineEvent event) {
    failed.put(id, event);
    origins.put(event, raised.get(event.lane()));
  }

  private void takeContainer(TimelineEvent event, Event what) {
    switch (what) {
      case QueueEvent.Put e -> {
        fullQueues.put(e.resource(), event);
        sizes.put(e.resource(), e.size());
      }
      case QueueEvent.Got e -> {
        sizes.put(e.resource(), e.size());
        if (e.size() == 0) {
          fullQueues.remove(e.resource());
        }
      }
      case CallEvent.Submitted e -> {
        submitted.put(e.future(), event);
        openPools.putIfAbsent(e.resource(), event);
      }
      case PoolEvent.Shutdown e -> openPools.remove(e.resource());
      default -> {}
    }
  }

  private void tell() {
    failures.forEach(
        (future, event) -> unseen(timeline.resource(future).name(), event, submitted.get(future)));
    failedTasks.forEach(
        (task, event) -> unseen(Cast.name(timeline, task), event, created.get(task)));
    fullQueues.forEach(
        (queue, event) -> {
          String name = timeline.resource(queue).name();
          int size = sizes.get(queue);
          String items = size == 1 ? "an item" : size + " items";
          String title = "%s still holds %s nobody got.".formatted(name, items);
          add("queueNotDrained", title, args(name, "count", "" + size), event);
        });
    openPools.forEach(
        (pool, event) -> {
          String name = timeline.resource(pool).name();
          add("poolNotShutDown", name + " was never shut down.", args(name), event);
        });
  }

  private void unseen(String name, TimelineEvent event, TimelineEvent begun) {
    TimelineEvent origin = origins.get(event);
    String error = origin == null ? "exception" : ((ErrorEvent.Raised) origin.what()).error();
    String article = "AEIOU".indexOf(Character.toUpperCase(error.charAt(0))) >= 0 ? "an " : "a ";
    String title = "%s ended with %s%s that nobody looked at.".formatted(name, article, error);
    add("exceptionNotRetrieved", title, args(name, "error", error), event, origin, begun);
  }

  private static Map<String, String> args(String name, String... more) {
    Map<String, String> args = Sentence.args("resource", name);
    args.putAll(Sentence.args(more));
    return args;
  }

  private void add(
      String kind, String title, Map<String, String> args, TimelineEvent... eventsOrNull) {
    TimelineEvent[] events =
        Arrays.stream(eventsOrNull).filter(Objects::nonNull).toArray(TimelineEvent[]::new);
    findings.add(
        new Finding(
            kind,
            title,
            null,
            args,
            Arrays.stream(events).map(TimelineEvent::seq).toList(),
            Arrays.stream(events).map(TimelineEvent::lane).distinct().toList(),
            Sentence.lines(events)));
  }
}
