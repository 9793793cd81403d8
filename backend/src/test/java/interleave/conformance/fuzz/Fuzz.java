package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the machine with CPython on generated programs: {@code Fuzz [programs [first seed]]}.
 * Every difference is shown with the shortest program that still shows it.
 */
public final class Fuzz {
  private static final int SHOWN = 40;

  private final CPython cpython;
  private final PrintStream report;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private int compared;
  private int differences;

  Fuzz(CPython cpython, PrintStream report) {
    this.cpython = cpython;
    this.report = report;
  }

  /** Runs the fuzzer; ends with status 1 where it found a difference. */
  public static void main(String[] args) throws IOException {
    int programs = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 0;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (CPython cpython = new CPython()) {
      Fuzz fuzz = new Fuzz(cpython, out);
      fuzz.run(programs, seed);
      fuzz.summarize();
      System.exit(fuzz.differences == 0 ? 0 : 1);
    }
  }

  /** Compares the programs of so many seeds; returns the number of differences so far. */
  int run(int programs, long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + programs && differences < SHOWN; seed++) {
      Case generated = Case.of(seed);
      if (differs(generated, true)) {
        differences++;
        show(seed, shrink(generated));
      }
    }
    return differences;
  }

  private boolean differs(Case program, boolean counts) {
    Behaviour expected = cpython.run(program.source());
    if (expected == null) {
      return false;
    }
    try {
      boolean differs = !OurPython.run(program.source()).matches(expected);
      compared += counts ? 1 : 0;
      return differs;
    } catch (OurPython.RefusedException e) {
      if (counts) {
        refusals.merge(e.getMessage(), 1, Integer::sum);
      }
      return false;
    }
  }

  private Case shrink(Case differing) {
    Case smallest = differing;
    for (int i = smallest.statements().size() - 1; i >= 0; i--) {
      Case smaller = smallest.without(i);
      if (differs(smaller, false)) {
        smallest = smaller;
      }
    }
    return smallest;
  }

  private void show(long seed, Case program) {
    Behaviour expected = cpython.run(program.source());
    Behaviour actual = OurPython.run(program.source());
    report.println("==== seed " + seed);
    report.print(program.source());
    report.println("---- CPython");
    report.println(expected.output() + expected.error());
    report.println("---- the machine");
    report.println(actual.output() + actual.error());
  }

  private void summarize() {
    report.printf(
        "%,d programs compared, %,d differences, %,d refused%n",
        compared, differences, refusals.values().stream().mapToInt(Integer::intValue).sum());
    refusals.forEach((what, times) -> report.printf("  %5d × %s%n", times, what));
  }
}
