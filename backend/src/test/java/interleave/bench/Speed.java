package interleave.bench;

import interleave.machine.Budget;
import interleave.machine.Options;
import interleave.run.Program;
import interleave.run.Run;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineCollector;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures programs on the machine, warm, against CPython in the same run: {@code Speed FOLDER}.
 * Those of the folder run without recorded lines, those of its folder {@code traced} are recorded
 * whole. Machine and CPython take turns; of each the fastest turn counts, which other work on the
 * computer disturbs least. CPython's time is that of the program's text in a process already
 * started. The processors' time is told beside the clock's: for the machine it includes the
 * collection of garbage on other cores.
 */
public final class Speed {
  private static final int WARM_UP = 6;
  private static final int MEASURED = 6;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Enough to record everything the programs do. */
  private static final Budget BUDGET =
      new Budget(1L << 40, 1L << 60, 1L << 31, 10_000_000, 1L << 20, 100_000, 1_000);

  private Speed() {}

  /** What a run took. */
  private record Cost(long clockNanos, long processorNanos) {
    static final Cost MOST = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);

    Cost or(Cost other) {
      return new Cost(
          Math.min(clockNanos, other.clockNanos), Math.min(processorNanos, other.processorNanos));
    }
  }

  /** Prints one line per program. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    System.out.println("ms: machine, CPython, ratio; the same of processor time");
    measure(folder, Options.DEFAULT.withLines(false));
    measure(folder.resolve("traced"), Options.DEFAULT.withBudget(BUDGET));
  }

  private static void measure(Path folder, Options options) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        measureProgram(file, options);
      }
    }
  }

  private static void measureProgram(Path file, Options options) throws IOException {
    String source = Files.readString(file);
    Cost machine = Cost.MOST;
    Cost cpython = Cost.MOST;
    try (CPython python = new CPython(file)) {
      for (int i = -WARM_UP; i < MEASURED; i++) {
        Cost cost = run(source, options);
        if (i >= 0) {
          machine = machine.or(cost);
          cpython = cpython.or(python.run());
        }
      }
    }
    System.out.printf(
        "%-14s %6.0f %6.0f %5.2f   %6.0f %6.0f %5.2f%n",
        file.getFileName(),
        machine.clockNanos / NANOS_PER_MILLI,
        cpython.clockNanos / NANOS_PER_MILLI,
        (double) machine.clockNanos / cpython.clockNanos,
        machine.processorNanos / NANOS_PER_MILLI,
        cpython.processorNanos / NANOS_PER_MILLI,
        (double) machine.processorNanos / cpython.processorNanos);
  }

  private static Cost run(String source, Options options) {
    long start = System.nanoTime();
    long processorStart = processorNanos();
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(Program.of("bench.py", source), options, collector);
    while (run.advance(1_000_000)) {
      // to the end
    }
    Cost cost = new Cost(System.nanoTime() - start, processorNanos() - processorStart);
    Outcome outcome = collector.timeline().outcome();
    if (outcome.status() != Outcome.Status.FINISHED) {
      throw new IllegalStateException(outcome.toString());
    }
    return cost;
  }

  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** A CPython that executes a program's text once for every line it is sent. */
  private static final class CPython implements AutoCloseable {
    private static final String LOOP =
        """
        import sys, time
        code = compile(open(sys.argv[1]).read(), sys.argv[1], "exec")
        for line in sys.stdin:
            start, processor = time.perf_counter_ns(), time.process_time_ns()
            exec(code, {"__name__": "__main__"})
            print(time.perf_counter_ns() - start, time.process_time_ns() - processor, flush=True)
        """;

    private final Process process;

    CPython(Path file) throws IOException {
      process = new ProcessBuilder(List.of("python3", "-c", LOOP, file.toString())).start();
    }

    Cost run() throws IOException {
      process.outputWriter().write("again\n");
      process.outputWriter().flush();
      String[] told = process.inputReader().readLine().split(" ");
      return new Cost(Long.parseLong(told[0]), Long.parseLong(told[1]));
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
