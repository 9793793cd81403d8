package interleave.analysis;

import interleave.timeline.Finding;
import java.util.Map;

/** What to do instead, for each kind of finding. */
final class Advice {
  private static final Map<String, String> BY_KIND =
      Map.ofEntries(
          Map.entry(
              "deadlock", "Let everybody take the locks in the same order, or hold only one."),
          Map.entry("forkedLock", "Fork before starting threads, or use the start method 'spawn'."),
          Map.entry("stuck", "Something has to be put, set, notified or released that never was."),
          Map.entry("lostUpdate", "Read, compute and write under one lock, held all the while."),
          Map.entry("staleCheck", "Check and act under one lock, or check again before acting."),
          Map.entry(
              "race",
              "Guard every access with the same lock, or hand the value over by a queue, an event"
                  + " or join()."),
          Map.entry(
              "loopBlocked",
              "Await instead (asyncio.sleep), or hand the work to a thread: await"
                  + " asyncio.to_thread(…)."),
          Map.entry("heldAsleep", "Sleep first and take the lock then, or release it before."),
          Map.entry("heldWaiting", "Wait first and take the lock then, or wait with a Condition."),
          Map.entry("coroutineNeverAwaited", "Write await before the call, or make a task of it."),
          Map.entry("taskPending", "Keep the task and await it, or cancel it and await its end."),
          Map.entry("cancellationSwallowed", "Clean up in except or finally, then raise again."),
          Map.entry("sequentialAwaits", "Await them together: asyncio.gather(…), or a TaskGroup."),
          Map.entry("threadNotJoined", "Keep the thread and call join() before the end."),
          Map.entry(
              "threadCutOff", "Tell it to stop, by an Event, and join() it; or make it no daemon."),
          Map.entry(
              "exceptionNotRetrieved", "Ask for the result: future.result(), or await the task."),
          Map.entry("queueNotDrained", "Get what was put until the queue is empty, or put less."),
          Map.entry("poolNotShutDown", "Use it in a with statement, or call shutdown()."));

  private Advice() {}

  /** Returns the finding with the advice for its kind. */
  static Finding added(Finding finding) {
    return new Finding(
        finding.kind(),
        finding.title(),
        BY_KIND.get(finding.kind()),
        finding.args(),
        finding.events(),
        finding.lanes(),
        finding.lines());
  }
}
