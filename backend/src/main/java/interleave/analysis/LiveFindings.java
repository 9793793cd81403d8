package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.timeline.Finding;
import interleave.timeline.LiveAnalysis;
import interleave.timeline.Roster;
import interleave.timeline.TimelineEvent;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What can be pointed at before the run is over: a circle of lanes that wait for each other's locks
 * while others go on, and an event loop that is blocked. The whole of the findings, made at the
 * end, has them again: these are told early, not otherwise.
 */
public final class LiveFindings implements LiveAnalysis {
  private final Roster roster;
  private final WaitGraph graph;
  private final BlockedLoops loops;
  private final BitSet told = new BitSet();

  /** Looks at a timeline from its beginning on. */
  public LiveFindings(Roster roster) {
    this.roster = roster;
    this.graph = new WaitGraph(roster);
    this.loops = new BlockedLoops(roster);
  }

  @Override
  public List<Finding> take(TimelineEvent event) {
    graph.take(event);
    Finding deadlock = deadlock(event);
    Finding blocked = loops.take(event);
    if (deadlock == null && blocked == null) {
      return List.of(); // as nearly always
    }
    return Stream.of(deadlock, blocked).filter(Objects::nonNull).map(Advice::added).toList();
  }

  /** The deadlock that the event completes, else null. */
  private Finding deadlock(TimelineEvent event) {
    if (event.what() instanceof LaneEvent.State state && state.state() == LaneState.BLOCKED) {
      List<TimelineEvent> circle = graph.circle(event.lane(), true);
      if (!circle.isEmpty() && !told.get(event.lane())) {
        circle.forEach(wait -> told.set(wait.lane()));
        return WaitSentences.deadlock(roster, graph, circle);
      }
    }
    return null;
  }
}
