package interleave.analysis;

import interleave.machine.event.CallbackEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Roster;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Steps of tasks and callbacks that kept their event loop from everything else for 100 ms or more,
 * found event by event. The time in which the thread could not run, for want of the GIL or a core,
 * is not the step's. One finding for each line that took longest.
 */
final class BlockedLoops {
  /** As asyncio's debug mode: {@code loop.slow_callback_duration}. */
  private static final long BLOCKED_NANOS = 100_000_000;

  private final Roster roster;

  /** By loop: the step it is in, or was; a new one takes its place. */
  private final Map<Integer, Step> steps = new HashMap<>();

  private final Map<Integer, Finding> findings = new LinkedHashMap<>();

  /** What is known of the step a loop is in. */
  private static final class Step {
    final LineTimes lines = new LineTimes();
    TimelineEvent last;
    TimelineEvent task;
    TimelineEvent idle;
    boolean ready;
    long nanos;

    void take(TimelineEvent event) {
      if (!ready) {
        long passed = event.timeNanos() - last.timeNanos();
        nanos += passed;
        lines.add(last.line(), passed);
      }
      last = event;
    }

    void begin(TimelineEvent event) {
      lines.clear();
      last = event;
      task = null;
      idle = null;
      ready = false;
      nanos = 0;
    }
  }

  BlockedLoops(Roster roster) {
    this.roster = roster;
  }

  /**
   * Takes in the next event.
   *
   * @return a finding that it completes, else null
   */
  Finding take(TimelineEvent event) {
    int loop = loopOf(event.lane());
    if (loop == 0) {
      return null;
    }
    Step step = steps.get(loop);
    if (event.what() instanceof CallbackEvent.Started && event.lane() == loop) {
      if (step == null) {
        step = new Step();
        steps.put(loop, step);
      }
      step.begin(event);
      return null;
    }
    if (step == null || step.last == null) {
      return null;
    }
    step.take(event);
    if (event.what() instanceof LaneEvent.State state) {
      enter(step, loop, event, state);
    }
    if (event.what() instanceof CallbackEvent.Finished && event.lane() == loop) {
      Finding finding = step.nanos >= BLOCKED_NANOS ? tell(step, loop, step.nanos) : null;
      step.last = null;
      return finding;
    }
    return null;
  }

  private void enter(Step step, int loop, TimelineEvent event, LaneEvent.State state) {
    if (event.lane() == loop) {
      step.ready = state.state() == LaneState.READY;
      boolean idle = state.state() == LaneState.SLEEPING || state.state() == LaneState.BLOCKED;
      if (idle) {
        step.idle = event;
      }
    } else if (state.state() == LaneState.RUNNING) {
      step.task = event;
    }
  }

  private int loopOf(int laneId) {
    LaneKind kind = roster.lane(laneId).kind();
    return kind == LaneKind.LOOP
        ? laneId
        : kind == LaneKind.TASK ? roster.lane(laneId).parent() : 0;
  }

  /** All that were found, each with the longest time its line took. */
  List<Finding> all() {
    return new ArrayList<>(findings.values());
  }

  private Finding tell(Step step, int loop, long nanos) {
    int line = step.lines.slowest();
    if (findings.containsKey(line)) {
      return null;
    }
    int lane = step.task == null ? loop : step.task.lane();
    String name = Cast.name(roster, lane);
    String loopName = Cast.name(roster, loop);
    boolean slept = step.idle != null && step.idle.line() == line;
    On on = slept ? ((LaneEvent.State) step.idle.what()).on() : null;
    String how = !slept ? "computing" : on instanceof On.Until ? "sleeping" : "waiting";
    String where = line == 0 ? "" : " at line " + line;
    String duration = Sentence.duration(nanos);
    TimelineEvent telling = slept ? step.idle : step.task == null ? step.last : step.task;
    Finding finding =
        new Finding(
            "loopBlocked",
            "%s blocked its event loop for %s, %s%s: nothing else could run on the loop meanwhile."
                .formatted(name, duration, how, where),
            null,
            Sentence.args(
                "task", name, "loop", loopName, "time", duration, "how", how, "line", "" + line),
            List.of(telling.seq()),
            lane == loop ? List.of(loop) : List.of(lane, loop),
            line == 0 ? List.of() : List.of(line));
    findings.put(line, finding);
    return finding;
  }
}
