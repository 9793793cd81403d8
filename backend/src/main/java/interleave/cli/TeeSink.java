package interleave.cli;

import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.Resource;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineSink;
import java.util.List;

/** Hands everything on to two sinks, one after the other. */
record TeeSink(TimelineSink first, TimelineSink second) implements TimelineSink {
  @Override
  public boolean wantsAll() {
    return first.wantsAll() || second.wantsAll();
  }

  @Override
  public void begin(Header header) {
    first.begin(header);
    second.begin(header);
  }

  @Override
  public void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events) {
    first.batch(lanes, resources, events);
    second.batch(lanes, resources, events);
  }

  @Override
  public void found(List<Finding> findings) {
    first.found(findings);
    second.found(findings);
  }

  @Override
  public void end(List<Finding> findings, Outcome outcome) {
    first.end(findings, outcome);
    second.end(findings, outcome);
  }
}
