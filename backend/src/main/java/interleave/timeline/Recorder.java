package interleave.timeline;

import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener;
import interleave.machine.event.OutputEvent;
import interleave.machine.event.ResourceEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Records what a machine tells into a timeline, and hands it on to a sink in batches.
 *
 * <p>Numbers lanes, resources and events from 1 in the order it is told of them. Belongs to one
 * run; not thread-safe. Long stretches of lines and accesses are thinned out as {@link Stretch}
 * says.
 */
public final class Recorder implements Listener, Roster {
  private final Header header;
  private final TimelineSink sink;
  private final int eventsMax;

  private final List<Lane> lanes = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<TimelineEvent> events = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<ResourceKind, Integer> countByKind = new EnumMap<>(ResourceKind.class);

  private LiveAnalysis live = LiveAnalysis.NONE;
  private int lanesSent;
  private int resourcesSent;
  private int eventsSent;

  /** Events that were recorded and forgotten again, as the sink does not want all. */
  private int forgotten;

  /**
   * Makes a recorder of one run.
   *
   * @param eventsMax the number of events from which on the timeline is {@link #full}; a sink that
   *     does not want all is told only of output from then on
   */
  public Recorder(Header header, TimelineSink sink, int eventsMax) {
    this.header = header;
    this.sink = sink;
    this.eventsMax = eventsMax;
  }

  /** Shows every event to an analysis, too; what that finds goes to the sink with the batch. */
  public void show(LiveAnalysis analysis) {
    live = analysis;
  }

  @Override
  public Lane lane(int id) {
    return lanes.get(id - 1);
  }

  @Override
  public Resource resource(int id) {
    return resources.get(id - 1);
  }

  /** Tells the sink of the beginning; to be called once, before anything is recorded. */
  public void begin() {
    sink.begin(header);
  }

  @Override
  public int lane(LaneKind kind, String name, int parent, int pid) {
    int id = lanes.size() + 1;
    lanes.add(new Lane(id, kind, name, parent, pid));
    stretches.add(new Stretch());
    return id;
  }

  @Override
  public int resource(ResourceKind kind, String name, int processLane) {
    int id = resources.size() + 1;
    int number = countByKind.merge(kind, 1, Integer::sum);
    String known = name != null ? name : kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    resources.add(new Resource(id, kind, known, processLane));
    return id;
  }

  /** {@inheritDoc} Returns 0 for an event that is left out; such events are nobody's cause. */
  @Override
  public int event(int lane, long timeNanos, int line, int cause, Event event) {
    Stretch stretch = stretches.get(lane - 1);
    if (Stretch.isMinor(event)) {
      if (!stretch.admits(event)) {
        stretch.hold(events.size(), timeNanos, line, cause, event);
        return 0;
      }
    } else {
      stretch.end(
          events.size(),
          (heldNanos, heldLine, heldCause, held) ->
              add(lane, heldNanos, heldLine, heldCause, held));
      rename(lane, event);
    }
    return add(lane, timeNanos, line, cause, event);
  }

  private int add(int lane, long timeNanos, int line, int cause, Event event) {
    if (isForgetting() && !(event instanceof OutputEvent)) {
      return 0;
    }
    int seq = size() + 1;
    events.add(new TimelineEvent(seq, timeNanos, lane, line, cause, event));
    return seq;
  }

  private boolean isForgetting() {
    return forgotten > 0 || size() >= eventsMax && !sink.wantsAll();
  }

  private void rename(int lane, Event event) {
    if (event instanceof LaneEvent.Renamed renamed) {
      lanes.set(lane - 1, lanes.get(lane - 1).renamed(renamed.name()));
    } else if (event instanceof ResourceEvent.Renamed renamed) {
      int index = renamed.resource() - 1;
      resources.set(index, resources.get(index).renamed(renamed.name()));
    }
  }

  @Override
  public boolean wantsLines() {
    return header.options().lines();
  }

  /**
   * Whether the budget of events is used up. Events told after that are recorded all the same, so
   * that the machine can come to an orderly end; it should do so soon.
   */
  @Override
  public boolean full() {
    return size() >= eventsMax && sink.wantsAll();
  }

  /** Number of events recorded so far. */
  public int size() {
    return forgotten + events.size();
  }

  /** Hands what came since the last call to the sink; does nothing if nothing came. */
  public void flush() {
    if (lanesSent == lanes.size()
        && resourcesSent == resources.size()
        && eventsSent == events.size()) {
      return;
    }
    List<TimelineEvent> fresh = List.copyOf(events.subList(eventsSent, events.size()));
    sink.batch(
        List.copyOf(lanes.subList(lanesSent, lanes.size())),
        List.copyOf(resources.subList(resourcesSent, resources.size())),
        fresh);
    find(fresh);
    lanesSent = lanes.size();
    resourcesSent = resources.size();
    eventsSent = events.size();
    if (isForgetting()) {
      forgotten += events.size();
      events.clear();
      eventsSent = 0;
    }
  }

  /** Once events are forgotten, nothing more is found: what came of them is not known. */
  private void find(List<TimelineEvent> fresh) {
    List<Finding> found = new ArrayList<>();
    if (forgotten == 0) {
      fresh.forEach(event -> found.addAll(live.take(event)));
    }
    if (!found.isEmpty()) {
      sink.found(found);
    }
  }

  /**
   * Ends the recording: hands the rest, the findings and the outcome to the sink. There are no
   * findings where events were forgotten.
   *
   * @param analysis finds what is worth pointing at in the timeline, which has no findings yet
   * @return the whole timeline
   */
  public Timeline end(Outcome outcome, Function<Timeline, List<Finding>> analysis) {
    flush();
    Timeline bare = new Timeline(header, lanes, resources, events, List.of(), outcome);
    List<Finding> findings = forgotten > 0 ? List.of() : analysis.apply(bare);
    Outcome told = outcome.toldBy(findings);
    sink.end(findings, told);
    return new Timeline(header, bare.lanes(), bare.resources(), bare.events(), findings, told);
  }
}
