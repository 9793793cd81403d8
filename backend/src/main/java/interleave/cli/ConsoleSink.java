package interleave.cli;

import interleave.machine.event.OutputEvent;
import interleave.machine.event.OutputEvent.Stream;
import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.Resource;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineSink;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * Lets a run be seen as a terminal shows it: what the program writes, in order, and at the end why
 * it did not go on, where the program itself could not say so.
 */
final class ConsoleSink implements TimelineSink {
  private static final int FAILED = 1;

  /** The errors that end a program without its own traceback. */
  private static final Set<String> WITHOUT_TRACEBACK =
      Set.of("UnsupportedFeature", "InternalError");

  private final Console console;
  private final String fileName;
  private int exitStatus = FAILED;

  ConsoleSink(Console console, String fileName) {
    this.console = console;
    this.fileName = fileName;
  }

  /** Returns the exit status; to be asked after the end. */
  int exitStatus() {
    return exitStatus;
  }

  @Override
  public boolean wantsAll() {
    return false;
  }

  @Override
  public void begin(Header header) {}

  @Override
  public void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events) {
    for (TimelineEvent event : events) {
      if (event.what() instanceof OutputEvent.Written written) {
        write(written);
      }
    }
    console.out().flush();
    console.err().flush();
  }

  /** Flushes the other stream first: together they must read in the order they were written. */
  private void write(OutputEvent.Written written) {
    boolean toOut = written.stream() == Stream.STDOUT;
    PrintStream other = toOut ? console.err() : console.out();
    other.flush();
    (toOut ? console.out() : console.err()).print(written.text());
  }

  @Override
  public void end(List<Finding> findings, Outcome outcome) {
    exitStatus = outcome.exit() == null ? FAILED : outcome.exit();
    switch (outcome.status()) {
      case FINISHED -> {}
      case FAILED -> {
        if (WITHOUT_TRACEBACK.contains(outcome.error().type())) {
          console.err().print(Refusal.report(outcome.error(), fileName));
        }
      }
      case REFUSED -> console.err().print(Refusal.report(outcome.error(), fileName));
      case DEADLOCK, BUDGET, STOPPED -> console.err().println("interleave: " + outcome.message());
    }
    console.err().flush();
  }
}
