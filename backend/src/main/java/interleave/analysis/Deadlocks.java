package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who could never go on: lanes in a circle each of which waits for the next ({@code deadlock}),
 * lanes that wait for a lock whose owner a fork left behind ({@code forkedLock}), or, if all stood
 * still for neither reason, everybody who waits in vain ({@code stuck}).
 *
 * <p>A circle of locks is found in a run that came to its end, too: other lanes may have gone on.
 */
final class Deadlocks {
  private final Timeline timeline;
  private final WaitGraph graph;

  /** By process: the event of its creation. */
  private final Map<Integer, TimelineEvent> created = new HashMap<>();

  private final BitSet told = new BitSet();

  private Deadlocks(Timeline timeline) {
    this.timeline = timeline;
    this.graph = new WaitGraph(timeline);
  }

  static List<Finding> in(Timeline timeline) {
    Deadlocks deadlocks = new Deadlocks(timeline);
    List<Finding> early = new ArrayList<>();
    for (TimelineEvent event : timeline.events()) {
      deadlocks.take(event, early);
    }
    return deadlocks.find(early);
  }

  private void take(TimelineEvent event, List<Finding> early) {
    if (event.what() instanceof LaneEvent.Created e) {
      created.put(e.target(), event);
    } else if (event.what() instanceof LaneEvent.State s && s.state() == LaneState.ENDED) {
      tellCircle(event.lane(), true, early); // it is cut off in a circle
    }
    graph.take(event);
  }

  private List<Finding> find(List<Finding> findings) {
    boolean standstill = timeline.outcome().status() == Outcome.Status.DEADLOCK;
    List<TimelineEvent> waits = graph.waits();
    waits.forEach(wait -> tellCircle(wait.lane(), !standstill, findings));
    for (TimelineEvent wait : waits) {
      TimelineEvent holding = graph.orphanedBy(wait);
      if (standstill && holding != null) {
        findings.add(forked(wait, holding));
      }
    }
    if (standstill && findings.isEmpty() && !waits.isEmpty()) {
      findings.add(stuck(waits));
    }
    return findings;
  }

  private void tellCircle(int lane, boolean locksOnly, List<Finding> findings) {
    List<TimelineEvent> circle = graph.circle(lane, locksOnly);
    if (!circle.isEmpty() && !told.get(lane)) {
      circle.forEach(wait -> told.set(wait.lane()));
      findings.add(WaitSentences.deadlock(timeline, graph, circle));
    }
  }

  private Finding forked(TimelineEvent wait, TimelineEvent holding) {
    String lock = timeline.resource(((On.Resource) WaitGraph.on(wait)).resource()).name();
    String child = Cast.name(timeline, wait.lane());
    String holder = Cast.name(timeline, holding.lane());
    TimelineEvent fork = created.get(timeline.processOf(wait.lane()));
    return new Finding(
        "forkedLock",
        "%s waits at line %d for %s, which nobody can release: %s held it when the process was forked at line %d, and only the forking thread was copied."
            .formatted(child, wait.line(), lock, holder, fork.line()),
        null,
        Sentence.args(
            "lane", child,
            "lock", lock,
            "holder", holder,
            "line", "" + wait.line(),
            "forkLine", "" + fork.line()),
        List.of(wait.seq(), fork.seq(), holding.seq()),
        List.of(wait.lane(), holding.lane()),
        Sentence.lines(wait, fork, holding));
  }

  /** Loops are left out: their threads and tasks say it all. */
  private Finding stuck(List<TimelineEvent> waits) {
    List<TimelineEvent> telling =
        waits.stream()
            .filter(wait -> timeline.lane(wait.lane()).kind() != LaneKind.LOOP)
            .filter(wait -> !isLoop(WaitGraph.on(wait)) || waits.size() == 1)
            .toList();
    return WaitSentences.stuck(timeline, graph, telling.isEmpty() ? waits : telling);
  }

  private boolean isLoop(On on) {
    return on instanceof On.Lane lane && timeline.lane(lane.lane()).kind() == LaneKind.LOOP;
  }
}
