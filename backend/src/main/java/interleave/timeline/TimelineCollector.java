package interleave.timeline;

import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.ResourceEvent;
import java.util.ArrayList;
import java.util.List;

/** A sink that puts the batches together again to the whole document. */
public final class TimelineCollector implements TimelineSink {
  private Header header;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<TimelineEvent> events = new ArrayList<>();
  private List<Finding> findings = List.of();
  private Outcome outcome;

  @Override
  public void begin(Header header) {
    this.header = header;
  }

  @Override
  public void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events) {
    this.lanes.addAll(lanes);
    this.resources.addAll(resources);
    this.events.addAll(events);
    for (TimelineEvent event : events) {
      rename(event.lane(), event.what());
    }
  }

  private void rename(int lane, Event what) {
    if (what instanceof LaneEvent.Renamed renamed) {
      lanes.set(lane - 1, lanes.get(lane - 1).renamed(renamed.name()));
    } else if (what instanceof ResourceEvent.Renamed renamed) {
      int index = renamed.resource() - 1;
      resources.set(index, resources.get(index).renamed(renamed.name()));
    }
  }

  @Override
  public void end(List<Finding> findings, Outcome outcome) {
    this.findings = findings;
    this.outcome = outcome;
  }

  /** Whether the end has come. */
  public boolean complete() {
    return outcome != null;
  }

  /** Returns the document; throws {@link IllegalStateException} before the end has come. */
  public Timeline timeline() {
    if (!complete()) {
      throw new IllegalStateException("the run is not over");
    }
    return new Timeline(header, lanes, resources, events, findings, outcome);
  }
}
