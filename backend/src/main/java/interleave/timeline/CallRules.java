package interleave.timeline;

import interleave.machine.event.CallEvent;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.FutureEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks that calls, callbacks and futures go their way once, in order: submitted or scheduled,
 * started, finished; completed or cancelled, retrieved; and that a loop runs one callback at a
 * time.
 */
final class CallRules {
  /** Where a call or a callback is on its way. */
  private enum Stage {
    WAITING,
    STARTED,
    FINISHED,
    CANCELLED
  }

  /** By future. */
  private final Map<Integer, Stage> calls = new HashMap<>();

  /** By the event that scheduled it. */
  private final Map<Integer, Stage> callbacks = new HashMap<>();

  /** By loop's lane: the callback it runs. */
  private final Map<Integer, Integer> current = new HashMap<>();

  private final Map<Integer, Stage> futures = new HashMap<>();

  void check(TimelineEvent event, Consumer<String> violation) {
    switch (event.what()) {
      case CallEvent.Submitted e -> move(calls, e.future(), null, Stage.WAITING, violation);
      case CallEvent.Started e -> move(calls, e.future(), Stage.WAITING, Stage.STARTED, violation);
      case CallEvent.Finished e ->
          move(calls, e.future(), Stage.STARTED, Stage.FINISHED, violation);
      case CallbackEvent e -> checkCallback(event, e, violation);
      case FutureEvent e -> checkFuture(e, violation);
      default -> {}
    }
  }

  private void checkCallback(TimelineEvent event, CallbackEvent what, Consumer<String> violation) {
    switch (what) {
      case CallbackEvent.Scheduled e -> callbacks.put(event.seq(), Stage.WAITING);
      case CallbackEvent.Due e ->
          move(callbacks, e.callback(), Stage.WAITING, Stage.WAITING, violation);
      case CallbackEvent.Started e -> {
        move(callbacks, e.callback(), Stage.WAITING, Stage.STARTED, violation);
        Integer other = current.put(event.lane(), e.callback());
        if (other != null) {
          violation.accept("lane " + event.lane() + " still runs callback #" + other);
        }
      }
      case CallbackEvent.Finished e -> {
        move(callbacks, e.callback(), Stage.STARTED, Stage.FINISHED, violation);
        current.remove(event.lane());
      }
      case CallbackEvent.Cancelled e -> {
        if (callbacks.get(e.callback()) == Stage.WAITING) {
          callbacks.put(e.callback(), Stage.CANCELLED); // later it changes nothing
        }
      }
      case CallbackEvent.Added e -> {}
      case CallbackEvent.Removed e -> {}
    }
  }

  private void checkFuture(FutureEvent event, Consumer<String> violation) {
    int future = event.resource();
    switch (event) {
      case FutureEvent.Completed e -> move(futures, future, null, Stage.FINISHED, violation);
      case FutureEvent.Cancelled e -> move(futures, future, null, Stage.CANCELLED, violation);
      case FutureEvent.Retrieved e -> {
        if (!futures.containsKey(future)) {
          violation.accept("resource " + future + " is not completed");
        }
      }
    }
  }

  private static void move(
      Map<Integer, Stage> stages, int id, Stage from, Stage to, Consumer<String> violation) {
    if (stages.get(id) != from) {
      violation.accept(
          id + " is " + (stages.get(id) == null ? "unknown" : Words.of(stages.get(id))));
    }
    stages.put(id, to);
  }
}
