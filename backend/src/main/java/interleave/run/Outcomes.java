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
import java.util.Map;

/** How a machine came to its end, as a timeline says it. */
final class Outcomes {
  private Outcomes() {}

  static Outcome of(Machine machine) {
    long duration = machine.nowNanos();
    long steps = machine.steps();
    return switch (machine.ending()) {
      case Ending.Exited exited ->
          tellingOfUnseen(machine, Outcome.finished(exited.status(), duration, steps));
      case Ending.Failed failed ->
          tellingOfUnseen(machine, Outcome.failed(error(failed), failed.status(), duration, steps));
      case Ending.Deadlock deadlock ->
          Outcome.deadlock("Nobody can ever go on.", waits(deadlock), duration, steps);
      case Ending.OutOfBudget budget -> outOfBudget(budget, duration, steps);
      case Ending.Refused refused ->
          Outcome.failed(
              ErrorReport.at(refused.line(), "UnsupportedFeature", refused.what()),
              duration,
              steps);
    };
  }

  private static Outcome outOfBudget(Ending.OutOfBudget budget, long duration, long steps) {
    String bound = counted(budget.bound());
    return Outcome.budget(
        "The run was ended after " + bound + " " + budget.unit() + ".",
        Map.of("bound", bound, "unit", budget.unit()),
        duration,
        steps);
  }

  /** Says what the timeline leaves out, if anything. */
  private static Outcome tellingOfUnseen(Machine machine, Outcome outcome) {
    if (machine.unseenTasks() == 0) {
      return outcome;
    }
    String unseen = counted(machine.unseenTasks());
    return outcome.saying(
        unseen + " more tasks ran without lanes of their own.", Map.of("unseenTasks", unseen));
  }

  private static String counted(long number) {
    return String.format(Locale.ROOT, "%,d", number);
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
