package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.TaskEvent;
import interleave.machine.event.WarningEvent;
import interleave.timeline.Finding;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes wrong in the lives of coroutines and tasks: a coroutine nobody awaited ({@code
 * coroutineNeverAwaited}), a task that was not over when its loop ended ({@code taskPending}), a
 * task that went on to its end although it was told to cancel itself ({@code
 * cancellationSwallowed}).
 *
 * <p>Cancellations count as swallowed only if the program's own text asked for them, by {@code
 * cancel()}: what timeouts and task groups cancel they may also take back, and so may a program
 * that calls {@code uncancel()}.
 */
final class Tasks {
  private static final Pattern NEVER_AWAITED =
      Pattern.compile("coroutine '(.*)' was never awaited");
  private static final Pattern CANCEL_CALL = Pattern.compile("\\bcancel\\s*\\(");

  private final Timeline timeline;
  private final List<String> text;
  private final boolean uncancels;
  private final Map<Integer, TimelineEvent> created = new HashMap<>();

  /** By task: where it was last suspended. */
  private final Map<Integer, TimelineEvent> suspended = new HashMap<>();

  /** By task: the program's request to cancel itself. */
  private final Map<Integer, TimelineEvent> requested = new HashMap<>();

  /** By task: the delivery of such a request. */
  private final Map<Integer, TimelineEvent> delivered = new HashMap<>();

  /** By task that is not over: whether its end was asked for by the end of the loop. */
  private final Map<Integer, Boolean> open = new LinkedHashMap<>();

  private final List<Finding> findings = new ArrayList<>();

  private Tasks(Timeline timeline) {
    this.timeline = timeline;
    String source = timeline.header().program().source();
    this.text = source.lines().toList();
    this.uncancels = source.contains("uncancel");
  }

  static List<Finding> in(Timeline timeline) {
    Tasks tasks = new Tasks(timeline);
    timeline.events().forEach(tasks::take);
    if (timeline.outcome().status() == Outcome.Status.FINISHED) {
      tasks.open.keySet().forEach(tasks::pending);
    }
    return tasks.findings;
  }

  private void take(TimelineEvent event) {
    switch (event.what()) {
      case WarningEvent.Raised e -> warned(event, e);
      case LaneEvent.Created e when Cast.isTask(timeline, e.target()) -> {
        created.put(e.target(), event);
        open.put(e.target(), false);
      }
      case LaneEvent.State e when e.state() == LaneState.SUSPENDED ->
          suspended.put(event.lane(), event);
      case TaskEvent.CancelRequested e -> request(event, e);
      case TaskEvent.CancelDelivered e when requested.containsKey(event.lane()) ->
          delivered.put(event.lane(), event);
      case LaneEvent.Ended e when Cast.isTask(timeline, event.lane()) -> end(event, e);
      default -> {}
    }
  }

  private void warned(TimelineEvent event, WarningEvent.Raised warning) {
    Matcher matcher = NEVER_AWAITED.matcher(warning.message());
    if (matcher.matches()) {
      String where = event.line() == 0 ? "" : " at line " + event.line();
      findings.add(
          new Finding(
              "coroutineNeverAwaited",
              "%s(…) was called%s but never awaited: it made a coroutine and ran nothing of it."
                  .formatted(matcher.group(1), where),
              null,
              Sentence.args("function", matcher.group(1), "line", "" + event.line()),
              List.of(event.seq()),
              List.of(event.lane()),
              Sentence.lines(event)));
    }
  }

  /** At its end {@code asyncio.run()} cancels what is left, outside of the loop. */
  private void request(TimelineEvent event, TaskEvent.CancelRequested request) {
    if (timeline.lane(event.lane()).kind() == LaneKind.THREAD && !callsCancel(event.line())) {
      open.computeIfPresent(request.target(), (task, no) -> true);
    } else if (callsCancel(event.line()) && !uncancels) {
      requested.putIfAbsent(request.target(), event);
    }
  }

  private boolean callsCancel(int line) {
    return line > 0 && line <= text.size() && CANCEL_CALL.matcher(text.get(line - 1)).find();
  }

  private void end(TimelineEvent event, LaneEvent.Ended end) {
    int task = event.lane();
    boolean byLoop = open.getOrDefault(task, false);
    if (end.how() != LaneEvent.Ending.KILLED && !byLoop) {
      open.remove(task);
    }
    if (end.how() == LaneEvent.Ending.RETURNED && delivered.containsKey(task)) {
      swallowed(task, event);
    }
  }

  private void swallowed(int task, TimelineEvent end) {
    TimelineEvent request = requested.get(task);
    TimelineEvent delivery = delivered.get(task);
    String name = Cast.name(timeline, task);
    String by = Cast.name(timeline, request.lane());
    findings.add(
        new Finding(
            "cancellationSwallowed",
            "%s was cancelled by %s at line %d, caught CancelledError at line %d and ended as if nothing had happened."
                .formatted(name, by, request.line(), delivery.line()),
            null,
            Sentence.args(
                "task",
                name,
                "by",
                by,
                "line",
                "" + request.line(),
                "delivered",
                "" + delivery.line()),
            List.of(delivery.seq(), request.seq(), end.seq()),
            List.of(task),
            Sentence.lines(delivery, request)));
  }

  private void pending(int task) {
    TimelineEvent start = created.get(task);
    TimelineEvent stood = suspended.get(task);
    String name = Cast.name(timeline, task);
    String where = stood == null ? "it had not even begun" : "it stood at line " + stood.line();
    boolean cancelled = open.get(task);
    findings.add(
        new Finding(
            "taskPending",
            "%s was not done when its loop ended: %s and was %s."
                .formatted(name, where, cancelled ? "cancelled" : "thrown away"),
            null,
            Sentence.args(
                "task", name,
                "line", stood == null ? "" : "" + stood.line(),
                "fate", cancelled ? "cancelled" : "destroyed"),
            stood == null ? List.of(start.seq()) : List.of(stood.seq(), start.seq()),
            List.of(task),
            stood == null ? Sentence.lines(start) : Sentence.lines(start, stood)));
  }
}
