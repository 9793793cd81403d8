package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.timeline.Finding;
import interleave.timeline.LiveAnalysis;
import interleave.timeline.Roster;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    List<Finding> found = new ArrayList<>();
    graph.take(event);
    if (event.what() instanceof LaneEvent.State state && state.state() == LaneState.BLOCKED) {
      List<TimelineEvent> circle = graph.circle(event.lane(), true);
      if (!circle.isEmpty() && !told.get(event.lane())) {
        circle.forEach(wait -> told.set(wait.lane()));
        found.add(WaitSentences.deadlock(roster, graph, circle));
      }
    }
    Finding blocked = loops.take(event);
    if (blocked != null) {
      found.add(blocked);
    }
    return found.stream().map(Advice::added).toList();
  }
}
