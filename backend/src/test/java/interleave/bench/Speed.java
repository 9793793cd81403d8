package interleave.bench;

import interleave.machine.Options;
import interleave.run.Program;
import interleave.run.Run;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures programs on the machine, warm, against CPython in the same run: {@code Speed FOLDER}.
 * Those of the folder run without recorded lines, those of its folder {@code traced} are recorded
 * whole. Medians; CPython's time is that of the program's text in a process already started.
 */
public final class Speed {
  private static final int WARM_UP = 5;
  private static final int MEASURED = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final String CPYTHON =
      """
      import sys, time
      code = compile(open(sys.argv[1]).read(), sys.argv[1], "exec")
      for _ in range(int(sys.argv[2])):
          start = time.perf_counter_ns()
          exec(code, {"__name__": "__main__"})
          print(time.perf_counter_ns() - start)
      """;

  private Speed() {}

  /** Prints one line per program. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    measure(folder, Options.DEFAULT.withLines(false));
    measure(folder.resolve("traced"), Options.DEFAULT);
  }

  private static void measure(Path folder, Options options) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        double machine = machine(Files.readString(file), options) / NANOS_PER_MILLI;
        double cpython = cpython(file) / NANOS_PER_MILLI;
        System.out.printf(
            "%-14s machine %6.0f ms, CPython %6.0f ms: %.2f%n",
            file.getFileName(), machine, cpython, machine / cpython);
      }
    }
  }

  private static long machine(String source, Options options) {
    long[] times = new long[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long start = System.nanoTime();
      run(source, options);
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    return median(times);
  }

  private static void run(String source, Options options) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(Program.of("bench.py", source), options, collector);
    while (run.advance(1_000_000)) {
      // to the end
    }
    Outcome outcome = collector.timeline().outcome();
    if (outcome.status() != Outcome.Status.FINISHED) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private static long cpython(Path file) throws IOException {
    List<String> command =
        List.of("python3", "-c", CPYTHON, file.toString(), Integer.toString(MEASURED));
    Process process = new ProcessBuilder(command).start();
    return median(process.inputReader().lines().mapToLong(Long::parseLong).toArray());
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
