package interleave.run;

import static java.util.stream.Collectors.joining;

import interleave.code.UnsupportedFeature;
import interleave.code.UnsupportedFeatureException;
import interleave.machine.Ending;
import interleave.machine.Machine;
import interleave.machine.TracebackText;
import interleave.timeline.Outcome;
import interleave.timeline.Outcome.ErrorReport;
import interleave.timeline.Outcome.Wait;
import java.util.List;
import java.util.Locale;

/** How a machine came to its end, as a timeline says it. */
final class Outcomes {
  private Outcomes() {}

  static Outcome of(Machine machine) {
    long duration = machine.nowNanos();
    long steps = machine.steps();
    return switch (machine.ending()) {
      case Ending.Exited exited ->
          Outcome.finished(exited.status(), duration, steps).saying(unseen(machine));
      case Ending.Failed failed ->
          Outcome.failed(error(failed), duration, steps).saying(unseen(machine));
      case Ending.Deadlock deadlock ->
          Outcome.deadlock("Nobody can ever go on.", waits(deadlock), duration, steps);
      case Ending.OutOfBudget budget ->
          Outcome.budget("The run was ended after " + budget.what() + ".", duration, steps);
      case Ending.Refused refused ->
          new Outcome(
              Outcome.Status.FAILED,
              1,
              duration,
              steps,
              null,
              ErrorReport.at(refused.line(), "UnsupportedFeature", refused.what()),
              List.of());
    };
  }

  /** What the timeline leaves out, or null. */
  private static String unseen(Machine machine) {
    return machine.unseenTasks() == 0
        ? null
        : String.format(
            Locale.ROOT, "%,d more tasks ran without lanes of their own.", machine.unseenTasks());
  }

  private static ErrorReport error(Ending.Failed failed) {
    String last = TracebackText.lastLineUncaught(failed.exception());
    String type = failed.exception().type().name();
    String message = last.startsWith(type + ": ") ? last.substring(type.length() + 2) : "";
    return ErrorReport.at(failed.line(), type, message);
  }

  private static List<Wait> waits(Ending.Deadlock deadlock) {
    return deadlock.waits().stream()
        .map(w -> new Wait(w.lane(), w.line(), w.on(), w.owner()))
        .toList();
  }

  /**
   * The runtime itself failed: a fault of ours, told in one sentence.
   *
   * @param machine null where it failed before there was one
   */
  static Outcome internalError(Machine machine, Throwable fault) {
    int line = machine == null ? 0 : machine.line();
    String sentence =
        "the runtime itself failed ("
            + fault
            + "); this is a fault of Interleave, not of the program";
    return Outcome.failed(
        ErrorReport.at(line, "InternalError", sentence.lines().collect(joining(" "))),
        machine == null ? 0 : machine.nowNanos(),
        machine == null ? 0 : machine.steps());
  }

  /** What a program was refused for, with its place. */
  static ErrorReport unsupported(UnsupportedFeatureException e) {
    UnsupportedFeature feature = e.feature();
    return new ErrorReport(
        "UnsupportedFeature",
        feature.what(),
        feature.line(),
        feature.column(),
        feature.endLine(),
        feature.endColumn(),
        null);
  }
}
