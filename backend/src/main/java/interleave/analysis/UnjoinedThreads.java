package interleave.analysis;

import interleave.machine.event.CallEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.timeline.Finding;
import interleave.timeline.Lane;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Threads nobody joined and that were not over when the main thread came to the end of the program:
 * daemon threads are cut off then, others outlive it.
 */
final class UnjoinedThreads {
  /** What a thread without a name of its own is called after. */
  private static final Pattern TARGET = Pattern.compile("\\((\\w+)\\)$");

  private final Timeline timeline;
  private final BitSet joined = new BitSet();

  /** Threads that do a pool's calls: to end them is the pool's business. */
  private final BitSet workers = new BitSet();

  private final Map<Integer, TimelineEvent> created = new HashMap<>();
  private final Map<Integer, TimelineEvent> ended = new HashMap<>();

  /** By process: its first thread. */
  private final Map<Integer, Integer> mainThreads = new HashMap<>();

  /** By lane: the last event that stands at a line of the program. */
  private final TimelineEvent[] lastOfProgram;

  private UnjoinedThreads(Timeline timeline) {
    this.timeline = timeline;
    this.lastOfProgram = new TimelineEvent[timeline.lanes().size() + 1];
  }

  static List<Finding> in(Timeline timeline) {
    UnjoinedThreads threads = new UnjoinedThreads(timeline);
    threads.collect();
    return threads.find();
  }

  private void collect() {
    for (Lane lane : timeline.lanes()) {
      if (lane.kind() == LaneKind.THREAD) {
        mainThreads.putIfAbsent(lane.parent(), lane.id());
      }
    }
    for (TimelineEvent event : timeline.events()) {
      if (event.line() != 0) {
        lastOfProgram[event.lane()] = event;
      }
      if (event.what() instanceof CallEvent.Started) {
        workers.set(event.lane());
      }
      switch (event.what()) {
        case LaneEvent.Created e -> created.put(e.target(), event);
        case LaneEvent.Joined e when event.line() != 0 -> joined.set(e.target());
        case LaneEvent.Ended e -> ended.put(event.lane(), event);
        default -> {}
      }
    }
  }

  private List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (Lane lane : timeline.lanes()) {
      if (lane.kind() == LaneKind.THREAD
          && created.containsKey(lane.id())
          && ended.containsKey(lane.id())
          && !joined.get(lane.id())
          && !workers.get(lane.id())
          && isOfProgram(lane)
          && outlivesMain(lane)) {
        findings.add(finding(lane));
      }
    }
    return findings;
  }

  /** Whether the program started it: the library's own run functions that no text names. */
  private boolean isOfProgram(Lane lane) {
    Matcher target = TARGET.matcher(lane.name());
    return target.find()
        ? timeline.header().program().source().contains(target.group(1))
        : lastOfProgram[lane.id()] != null;
  }

  private boolean outlivesMain(Lane lane) {
    int main = mainThreads.get(lane.parent());
    TimelineEvent last = lastOfProgram[main];
    return main != lane.id()
        && ended.containsKey(main)
        && last != null
        && ended.get(lane.id()).seq() > last.seq();
  }

  private Finding finding(Lane lane) {
    TimelineEvent end = ended.get(lane.id());
    TimelineEvent start = created.get(lane.id());
    boolean killed = ((LaneEvent.Ended) end.what()).how() == LaneEvent.Ending.KILLED;
    String main = timeline.lane(mainThreads.get(lane.parent())).name();
    return new Finding(
        killed ? "threadCutOff" : "threadNotJoined",
        killed
            ? "%s was cut off where it stood when the program ended: nobody joined it."
                .formatted(lane.name())
            : "%s was still at work when %s came to its end: nobody joined it."
                .formatted(lane.name(), main),
        null,
        Sentence.args("lane", lane.name(), "main", main),
        List.of(end.seq(), start.seq()),
        List.of(lane.id()),
        Sentence.lines(start));
  }
}
