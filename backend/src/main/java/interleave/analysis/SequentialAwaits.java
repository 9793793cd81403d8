package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LineEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Module;
import interleave.syntax.source.SyntaxErrorException;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Awaits that stood one after the other and could have overlapped: "3 s, together 1 s". Told only
 * where the text makes it plain ({@link AwaitRows}, {@link IndependentCalls}), the awaits did
 * suspend their task in this run, and at least 100 ms would be won. What is counted is the time the
 * task was suspended; what it computed would not overlap.
 */
final class SequentialAwaits {
  private static final long WORTH_TELLING_NANOS = 100_000_000;
  private static final long AWAIT_MIN_NANOS = 1_000_000;

  private final Timeline timeline;
  private final List<AwaitRows.Row> rows;
  private final Set<AwaitRows.Row> told = new HashSet<>();
  private final Map<Integer, Walk> walks = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Where a task is, and how long it was suspended so far. */
  private static final class Walk {
    long suspendedNanos;
    long suspendedSince = -1;

    /** The row being gone through, null for none, and what each of its awaits took. */
    AwaitRows.Row row;

    final List<Long> nanos = new ArrayList<>();
    final List<TimelineEvent> begins = new ArrayList<>();
    long before;
  }

  private SequentialAwaits(Timeline timeline, List<AwaitRows.Row> rows) {
    this.timeline = timeline;
    this.rows = rows;
  }

  static List<Finding> in(Timeline timeline) {
    if (timeline.lanes().stream().noneMatch(lane -> lane.kind() == LaneKind.TASK)) {
      return List.of();
    }
    SequentialAwaits awaits = new SequentialAwaits(timeline, rows(timeline));
    if (!awaits.rows.isEmpty()) {
      timeline.events().forEach(awaits::take);
    }
    return awaits.findings;
  }

  private static List<AwaitRows.Row> rows(Timeline timeline) {
    try {
      Module module = Parser.parse("", timeline.header().program().source());
      return DeepStack.walk(module, () -> AwaitRows.in(module));
    } catch (SyntaxErrorException e) {
      return List.of(); // it did not run either
    }
  }

  private void take(TimelineEvent event) {
    if (timeline.lane(event.lane()).kind() != LaneKind.TASK) {
      return;
    }
    Walk walk = walks.computeIfAbsent(event.lane(), lane -> new Walk());
    switch (event.what()) {
      case LaneEvent.State e -> {
        if (walk.suspendedSince >= 0) {
          walk.suspendedNanos += event.timeNanos() - walk.suspendedSince;
          walk.suspendedSince = -1;
        }
        if (e.state() == LaneState.SUSPENDED) {
          walk.suspendedSince = event.timeNanos();
        }
      }
      case LineEvent.Reached e -> reach(walk, event);
      case LaneEvent.Ended e -> leave(walk);
      default -> {}
    }
  }

  private void reach(Walk walk, TimelineEvent event) {
    int line = event.line();
    if (walk.row != null && !walk.row.function().get(line)) {
      return; // within what is awaited
    }
    boolean loops = walk.row != null && walk.row.lines().size() == 1;
    if (loops && walk.row.lines().get(0) != line && line < walk.row.lines().get(0)) {
      finishAwait(walk); // the loop's head
      return;
    }
    if (walk.row != null && walk.row.lines().contains(line)) {
      finishAwait(walk);
      beginAwait(walk, event);
      return;
    }
    leave(walk);
    for (AwaitRows.Row row : rows) {
      if (row.lines().get(0) == line) {
        walk.row = row;
        beginAwait(walk, event);
        return;
      }
    }
  }

  private static void beginAwait(Walk walk, TimelineEvent event) {
    walk.begins.add(event);
    walk.before = walk.suspendedNanos;
  }

  private static void finishAwait(Walk walk) {
    if (walk.nanos.size() < walk.begins.size()) {
      walk.nanos.add(walk.suspendedNanos - walk.before);
    }
  }

  private void leave(Walk walk) {
    if (walk.row != null) {
      finishAwait(walk);
      tell(walk);
    }
    walk.row = null;
    walk.nanos.clear();
    walk.begins.clear();
  }

  private void tell(Walk walk) {
    List<Long> waited = walk.nanos.stream().filter(nanos -> nanos >= AWAIT_MIN_NANOS).toList();
    long sum = waited.stream().mapToLong(Long::longValue).sum();
    long longest = waited.stream().mapToLong(Long::longValue).max().orElse(0);
    if (waited.size() < 2 || sum - longest < WORTH_TELLING_NANOS || !told.add(walk.row)) {
      return;
    }
    TimelineEvent first = walk.begins.get(0);
    String name = Cast.name(timeline, first.lane());
    String took = Sentence.duration(sum);
    String together = Sentence.duration(longest);
    findings.add(
        new Finding(
            "sequentialAwaits",
            "%s awaited %d things one after the other that do not need each other: %s, together %s."
                .formatted(name, waited.size(), took, together),
            null,
            Sentence.args(
                "task", name,
                "count", "" + waited.size(),
                "took", took,
                "together", together),
            walk.begins.stream().map(TimelineEvent::seq).limit(8).toList(),
            List.of(first.lane()),
            walk.row.lines()));
  }
}
