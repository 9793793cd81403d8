package interleave.cli;

import interleave.machine.Budget;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.machine.StartMethod;
import interleave.run.Program;
import interleave.run.Run;
import interleave.timeline.TimelineCollector;
import interleave.timeline.TimelineJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Runs a program as {@code python3} would: the same output, the same exit status. */
@Command(
    name = "run",
    description = "Run a Python program in virtual time.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final int SLICE_INSTRUCTIONS = 100_000;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Who starts a program on an own machine can end it, too: generous, but not without bounds. */
  private static final Budget BUDGET = budget(10_000_000);

  /** Without a timeline events are kept only as long as they are few, to explain a deadlock. */
  private static final Budget UNRECORDED = budget(1_000_000);

  /** A thing that is there or not. */
  enum Switch {
    /** There. */
    ON,
    /** Not there. */
    OFF
  }

  private final Console console;

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the program; - for standard input")
  private String file;

  @Option(
      names = "--timeline",
      paramLabel = "OUT.json",
      description = "write what happened as a timeline")
  private Path timeline;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "seed of everything random, as by random.seed(N) (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--cores",
      paramLabel = "N",
      defaultValue = "4",
      description = "virtual cores (default: ${DEFAULT-VALUE})")
  private int cores;

  @Option(
      names = "--gil",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "off: as the free-threaded build (default: ${DEFAULT-VALUE})")
  private Switch gil;

  @Option(
      names = "--switch-interval",
      paramLabel = "MS",
      defaultValue = "5",
      description = "milliseconds a thread keeps the GIL (default: ${DEFAULT-VALUE})")
  private double switchIntervalMillis;

  @Option(
      names = "--preemption",
      paramLabel = "cpython|any",
      defaultValue = "cpython",
      description = "where a thread may lose the GIL (default: ${DEFAULT-VALUE})")
  private Preemption preemption;

  @Option(
      names = "--start-method",
      paramLabel = "fork|spawn",
      defaultValue = "fork",
      description = "how processes are started (default: ${DEFAULT-VALUE})")
  private StartMethod startMethod;

  @picocli.CommandLine.Mixin private CostOptions costs;

  private static Budget budget(int events) {
    return new Budget(
        1_000_000_000_000L,
        86_400_000_000_000L * 365,
        2L << 30,
        events,
        1L << 30,
        100_000,
        Budget.DEFAULT.recursionDepth());
  }

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Options options = options();
    String source = SourceFile.read(file, console.in());
    Program program =
        Program.of(SourceFile.nameOf(file), source)
            .at(SourceFile.pathOf(file))
            .withInput(() -> new InputLines(console.in()));
    ConsoleSink sink = new ConsoleSink(console, program.path());
    if (timeline == null) {
      // nobody will look at the lines
      complete(Run.start(program, options.withLines(false).withBudget(UNRECORDED), sink));
    } else {
      TimelineCollector collector = new TimelineCollector();
      complete(Run.start(program, options, new TeeSink(sink, collector)));
      write(collector);
    }
    return sink.exitStatus();
  }

  private Options options() {
    try {
      return Options.DEFAULT
          .withSeed(seed)
          .withCores(cores)
          .withGil(gil == Switch.ON)
          .withSwitchIntervalNanos(Math.round(switchIntervalMillis * NANOS_PER_MILLI))
          .withPreemption(preemption)
          .withStartMethod(startMethod)
          .withCosts(costs.costs())
          .withBudget(BUDGET);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static void complete(Run run) {
    boolean more = true;
    while (more) {
      more = run.advance(SLICE_INSTRUCTIONS);
    }
  }

  private void write(TimelineCollector collector) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timeline))) {
      TimelineJson.write(collector.timeline(), out);
    } catch (IOException e) {
      throw new CommandException(1, timeline + " cannot be written: " + e.getMessage());
    }
  }
}
