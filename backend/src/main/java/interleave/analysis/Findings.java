package interleave.analysis;

import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything worth pointing at in a timeline. What is found did happen in this run, or, for races,
 * could have with another schedule; a run without findings says nothing about other runs.
 */
public final class Findings {
  private Findings() {}

  /** Returns the findings, the gravest kinds first. */
  public static List<Finding> of(Timeline timeline) {
    List<Finding> findings = new ArrayList<>(Deadlocks.in(timeline));
    Set<Integer> stuck = new HashSet<>();
    findings.forEach(deadlock -> stuck.addAll(deadlock.lanes()));
    List<Finding> losses = LostUpdates.in(timeline);
    findings.addAll(losses);
    findings.addAll(Races.in(timeline, variablesOf(losses)));
    BlockedLoops loops = new BlockedLoops(timeline);
    timeline.events().forEach(loops::take);
    findings.addAll(loops.all());
    HeldLocks.in(timeline).stream()
        .filter(held -> !stuck.containsAll(held.lanes())) // that they wait is told already
        .forEach(findings::add);
    findings.addAll(Tasks.in(timeline));
    findings.addAll(SequentialAwaits.in(timeline));
    UnjoinedThreads.in(timeline).stream()
        .filter(unjoined -> !stuck.containsAll(unjoined.lanes()))
        .forEach(findings::add);
    findings.addAll(Leftovers.in(timeline));
    return findings.stream().map(Advice::added).toList();
  }

  /** Of these no race is told besides: what they came to says more. */
  private static Set<String> variablesOf(List<Finding> losses) {
    return losses.stream().map(loss -> loss.args().get("variable")).collect(Collectors.toSet());
  }
}
