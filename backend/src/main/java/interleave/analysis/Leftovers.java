package interleave.analysis;

import interleave.machine.event.CallEvent;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.PoolEvent;
import interleave.machine.event.QueueEvent;
import interleave.timeline.Finding;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program that came to its end left undone: exceptions in futures nobody looked at, items in
 * queues nobody got, pools nobody shut down.
 */
final class Leftovers {
  private final Timeline timeline;

  /** By future that failed and was not looked at: its completion. */
  private final Map<Integer, TimelineEvent> failures = new LinkedHashMap<>();

  /** By queue that is not empty: its last put or get. */
  private final Map<Integer, TimelineEvent> fullQueues = new LinkedHashMap<>();

  /** By pool that was given calls and not shut down: the first of them. */
  private final Map<Integer, TimelineEvent> openPools = new LinkedHashMap<>();

  private Leftovers(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<Finding> in(Timeline timeline) {
    if (timeline.outcome().status() != Outcome.Status.FINISHED) {
      return List.of();
    }
    Leftovers leftovers = new Leftovers(timeline);
    timeline.events().forEach(leftovers::take);
    List<Finding> findings = new ArrayList<>();
    leftovers.failures.forEach(
        (future, event) ->
            findings.add(
                leftovers.finding(
                    "exceptionNotRetrieved", future, event, "%s holds an exception nobody saw.")));
    leftovers.fullQueues.forEach(
        (queue, event) ->
            findings.add(
                leftovers.finding(
                    "queueNotDrained", queue, event, "%s still holds items nobody got.")));
    leftovers.openPools.forEach(
        (pool, event) ->
            findings.add(
                leftovers.finding("poolNotShutDown", pool, event, "%s was never shut down.")));
    return findings;
  }

  private void take(TimelineEvent event) {
    switch (event.what()) {
      case FutureEvent.Completed e when e.failed() -> failures.put(e.resource(), event);
      case FutureEvent.Retrieved e -> failures.remove(e.resource());
      case QueueEvent.Put e -> fullQueues.put(e.resource(), event);
      case QueueEvent.Got e when e.size() == 0 -> fullQueues.remove(e.resource());
      case CallEvent.Submitted e -> openPools.putIfAbsent(e.resource(), event);
      case PoolEvent.Shutdown e -> openPools.remove(e.resource());
      default -> {}
    }
  }

  private Finding finding(String kind, int resource, TimelineEvent event, String sentence) {
    String name = timeline.resource(resource).name();
    return new Finding(
        kind,
        sentence.formatted(name),
        null,
        Sentence.args("resource", name),
        List.of(event.seq()),
        List.of(event.lane()),
        Sentence.lines(event));
  }
}
