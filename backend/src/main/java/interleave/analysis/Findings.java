package interleave.analysis;

import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything worth pointing at in a timeline. What is found did happen in this run, or, for races,
 * could have with another schedule; a run without findings says nothing about other runs.
 */
public final class Findings {
  private Findings() {}

  /** Returns the findings, the gravest kinds first. */
  public static List<Finding> of(Timeline timeline) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Deadlocks.in(timeline));
    findings.addAll(LostUpdates.in(timeline));
    findings.addAll(Races.in(timeline));
    findings.addAll(HeldLocks.in(timeline));
    findings.addAll(UnjoinedThreads.in(timeline));
    findings.addAll(Leftovers.in(timeline));
    return findings;
  }
}
