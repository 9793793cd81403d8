package interleave.timeline;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LineEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.On;
import interleave.machine.event.OutputEvent;
import java.util.function.Consumer;

/**
 * Asks that lanes live as lanes do: created (but for the first process, the first thread of a
 * process, and loops), started, in states that can follow each other, ended once and for all; and
 * that lines, output and accesses come from running lanes only, and of the tasks of a loop one at a
 * time runs. At the end of a run that came to its own end no lane is left over.
 */
final class LaneRules {
  private final Timeline timeline;
  private final boolean[] created;
  private final boolean[] started;
  private final boolean[] ended;
  private final LaneEvent.State[] states;

  /** The task that runs on each loop, 0 where none does. */
  private final int[] runningTasks;

  LaneRules(Timeline timeline) {
    this.timeline = timeline;
    int size = timeline.lanes().size() + 1;
    this.created = new boolean[size];
    this.started = new boolean[size];
    this.ended = new boolean[size];
    this.states = new LaneEvent.State[size];
    this.runningTasks = new int[size];
    boolean[] hasThread = new boolean[size];
    for (Lane lane : timeline.lanes()) {
      boolean firstThread = lane.kind() == LaneKind.THREAD && !hasThread[lane.parent()];
      hasThread[lane.parent()] |= firstThread;
      created[lane.id()] = lane.id() == 1 || firstThread || lane.kind() == LaneKind.LOOP;
    }
  }

  void check(TimelineEvent event, Consumer<String> violation) {
    int lane = event.lane();
    if (ended[lane]) {
      violation.accept("lane " + lane + " has ended");
    } else if (!started[lane] && !(event.what() instanceof LaneEvent.Started)) {
      violation.accept("lane " + lane + " has not started");
    }
    switch (event.what()) {
      case LaneEvent.Created e -> create(e.target(), violation);
      case LaneEvent.Started e -> start(event, violation);
      case LaneEvent.Joined e -> join(e.target(), violation);
      case LaneEvent.State e -> enter(lane, e, violation);
      case LaneEvent.Ended e -> ended[lane] = true;
      case LineEvent e -> needRunning(lane, violation);
      case AccessEvent e -> needRunning(lane, violation);
      case OutputEvent e -> needRunning(lane, violation);
      default -> {}
    }
  }

  private void create(int target, Consumer<String> violation) {
    if (started[target]) {
      violation.accept("lane " + target + " has started already");
    }
    created[target] = true;
  }

  private void start(TimelineEvent event, Consumer<String> violation) {
    int lane = event.lane();
    if (started[lane]) {
      violation.accept("lane " + lane + " has started already");
    }
    if (!created[lane]) {
      violation.accept("lane " + lane + " was not created");
    }
    if (event.cause() != 0
        && timeline.event(event.cause()).what() instanceof LaneEvent.Created cause
        && cause.target() != lane) {
      violation.accept("its cause created lane " + cause.target());
    }
    started[lane] = true;
  }

  private void join(int target, Consumer<String> violation) {
    if (!ended[target]) {
      violation.accept("lane " + target + " has not ended");
    }
  }

  private void enter(int lane, LaneEvent.State next, Consumer<String> violation) {
    LaneEvent.State last = states[lane];
    if (next.equals(last)) {
      violation.accept("says again what was said");
    } else if (last != null && !canFollow(last.state(), next.state())) {
      violation.accept(Words.of(next.state()) + " cannot follow " + Words.of(last.state()));
    }
    if (!fits(next.state(), next.on())) {
      violation.accept("a lane cannot be " + Words.of(next.state()) + " on " + next.on());
    }
    states[lane] = next;
    takeTurns(lane, next.state(), violation);
  }

  private void takeTurns(int id, LaneState next, Consumer<String> violation) {
    Lane lane = timeline.lane(id);
    if (lane.kind() != LaneKind.TASK) {
      return;
    }
    int loop = lane.parent();
    if (next != LaneState.RUNNING) {
      runningTasks[loop] = runningTasks[loop] == id ? 0 : runningTasks[loop];
    } else if (runningTasks[loop] != 0 && runningTasks[loop] != id) {
      violation.accept("lane " + runningTasks[loop] + " runs on the same loop");
    } else {
      runningTasks[loop] = id;
    }
  }

  /** Who stands still must be ready or running again before anything else, or be killed. */
  private static boolean canFollow(LaneState last, LaneState next) {
    return switch (last) {
      case RUNNING -> true;
      case READY -> next == LaneState.READY || mayGoOn(next);
      case BLOCKED -> next == LaneState.BLOCKED || mayGoOn(next);
      case SLEEPING -> mayGoOn(next);
      case SUSPENDED -> next == LaneState.SUSPENDED || mayGoOn(next);
      case ENDED -> false;
    };
  }

  private static boolean mayGoOn(LaneState next) {
    return next == LaneState.READY || next == LaneState.RUNNING || next == LaneState.ENDED;
  }

  private static boolean fits(LaneState state, On on) {
    return switch (state) {
      case RUNNING, ENDED -> on == null;
      case READY -> on == null || on instanceof On.Gil || on instanceof On.Core;
      case BLOCKED -> on instanceof On.Resource || on instanceof On.Lane;
      case SLEEPING -> on instanceof On.Until;
      case SUSPENDED -> !(on instanceof On.Gil || on instanceof On.Core);
    };
  }

  private void needRunning(int lane, Consumer<String> violation) {
    LaneEvent.State state = states[lane];
    if (state == null || state.state() != LaneState.RUNNING) {
      violation.accept("lane " + lane + " is not running");
    }
  }

  /** To be called after the last event. */
  void checkEnd(Consumer<String> violation) {
    Outcome.Status status = timeline.outcome().status();
    if (status != Outcome.Status.FINISHED && status != Outcome.Status.FAILED) {
      return;
    }
    for (Lane lane : timeline.lanes()) {
      if (started[lane.id()] && !ended[lane.id()]) {
        violation.accept("lane " + lane.id() + " has not ended though the run has");
      }
    }
  }
}
