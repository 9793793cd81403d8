package interleave.visible;

import interleave.run.Run;
import interleave.scenario.Scenario;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineCollector;

/** Runs scenarios without a browser: the same program and options give the page's own events. */
public final class Play {
  private static final int SLICE_STEPS = 1_000_000;

  private Play() {}

  /** Runs a scenario as it is, to its end. */
  public static Timeline of(Scenario scenario) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(scenario.program(), scenario.options(), collector);
    while (run.advance(SLICE_STEPS)) {
      // a slice at a time
    }
    return collector.timeline();
  }
}
