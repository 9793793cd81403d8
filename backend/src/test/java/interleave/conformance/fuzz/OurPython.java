package interleave.conformance.fuzz;

import interleave.machine.Budget;
import interleave.machine.Options;
import interleave.machine.event.OutputEvent;
import interleave.run.Program;
import interleave.run.Run;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineCollector;
import interleave.timeline.TimelineEvent;

/** The machine, as the fuzzer sees it. */
public final class OurPython {
  /** Lines unrecorded, and memory as CPython has it: a MemoryError of ours would hide the rest. */
  private static final Options OPTIONS =
      Options.DEFAULT
          .withLines(false)
          .withBudget(
              new Budget(
                  Budget.DEFAULT.instructions(),
                  Budget.DEFAULT.virtualNanos(),
                  1L << 30,
                  Budget.DEFAULT.events(),
                  Budget.DEFAULT.outputBytes(),
                  Budget.DEFAULT.lanes(),
                  Budget.DEFAULT.recursionDepth()));

  private OurPython() {}

  /**
   * What it does with a program.
   *
   * @throws RefusedException if the program asks for what is not supported, or costs too much
   */
  public static Behaviour run(String program) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(Program.of("main.py", program), OPTIONS, collector);
    while (run.advance(1_000_000)) {
      // to the end
    }
    return behaviour(collector.timeline());
  }

  private static Behaviour behaviour(Timeline timeline) {
    StringBuilder output = new StringBuilder();
    StringBuilder errors = new StringBuilder();
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof OutputEvent.Written written) {
        (written.stream() == OutputEvent.Stream.STDOUT ? output : errors).append(written.text());
      }
    }
    Outcome outcome = timeline.outcome();
    if (outcome.status() == Outcome.Status.BUDGET) {
      throw new RefusedException(Verdict.TOO_LONG, outcome.message());
    }
    if (outcome.error() != null) {
      switch (outcome.error().type()) {
        case "UnsupportedFeature" ->
            throw new RefusedException(Verdict.REFUSED, outcome.error().message());
        case "InternalError" -> errors.append(outcome.error().message());
        default -> {
          if (outcome.status() == Outcome.Status.REFUSED) {
            errors.append(outcome.error().type()).append(": ").append(outcome.error().message());
          }
        }
      }
    }
    return new Behaviour(output.toString(), errors.toString().stripTrailing());
  }

  /** A program that cannot be compared. */
  public static final class RefusedException extends RuntimeException {
    private final Verdict verdict;

    RefusedException(Verdict verdict, String why) {
      super(why);
      this.verdict = verdict;
    }

    /** Which of the two it is. */
    public Verdict verdict() {
      return verdict;
    }
  }
}
