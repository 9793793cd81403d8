package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the machine with CPython on generated programs: {@code Fuzz [programs [first seed
 * [differences [wide]]]]}, {@code differences} being after how many it ends; {@code wide} goes
 * beyond the grammar that is known to show none. Every difference is shown with the shortest
 * program that still shows it. Of a program that cannot be compared as a whole each statement is.
 */
public final class Fuzz {
  private final CPythons cpython;
  private final PrintStream report;
  private final int shown;
  private final boolean wide;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int differences;

  /**
   * A fuzzer.
   *
   * @param shown after so many differences it ends
   * @param wide whether programs follow the wide grammar
   */
  Fuzz(CPythons cpython, PrintStream report, int shown, boolean wide) {
    this.cpython = cpython;
    this.report = report;
    this.shown = shown;
    this.wide = wide;
  }

  /** Runs the fuzzer; ends with status 1 where it found a difference. */
  public static void main(String[] args) throws IOException {
    int programs = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 0;
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 40;
    boolean wide = args.length > 3 && args[3].equals("wide");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int differences;
    try (CPythons cpython = new CPythons()) {
      Fuzz fuzz = new Fuzz(cpython, out, shown, wide);
      differences = fuzz.run(programs, seed);
      fuzz.summarize();
    }
    System.exit(differences == 0 ? 0 : 1);
  }

  /** Compares the programs of so many seeds; returns the number of differences so far. */
  int run(int programs, long firstSeed) {
    for (long seed = firstSeed; seed < firstSeed + programs && differences < shown; seed++) {
      Case generated = Case.of(seed, wide);
      Verdict verdict = verdict(generated);
      verdicts.merge(verdict, 1, Integer::sum);
      if (verdict != Verdict.SAME
          && !differsInOne(seed, generated)
          && verdict == Verdict.DIFFERENT) {
        found(seed, shrink(generated));
      }
    }
    return differences;
  }

  /** Looks at each statement alone, lest one hides what the others do. */
  private boolean differsInOne(long seed, Case generated) {
    int before = differences;
    for (int i = 1; i < generated.statements().size(); i++) {
      Case alone = generated.only(i);
      if (verdict(alone) == Verdict.DIFFERENT) {
        found(seed, shrink(alone));
      }
    }
    return differences > before;
  }

  private Verdict verdict(Case program) {
    Behaviour expected = cpython.run(program.source());
    if (expected == null) {
      return Verdict.TOO_LONG;
    }
    try {
      Behaviour actual = OurPython.run(program.source());
      if (actual.equals(expected)) {
        return actual.isBroken() ? Verdict.BROKEN : Verdict.SAME;
      }
      boolean defined =
          !actual.matchesButForOrder(expected) && cpython.agree(program.source(), expected);
      return defined ? Verdict.DIFFERENT : Verdict.UNDEFINED;
    } catch (OurPython.RefusedException e) {
      refusals.merge(e.getMessage(), 1, Integer::sum);
      return e.verdict();
    }
  }

  private Case shrink(Case differing) {
    Case smallest = differing;
    for (int i = smallest.statements().size() - 1; i >= 0; i--) {
      Case smaller = smallest.without(i);
      if (verdict(smaller) == Verdict.DIFFERENT) {
        smallest = smaller;
      }
    }
    return smallest;
  }

  private void found(long seed, Case program) {
    differences++;
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
    report.printf("%,d differences; whole programs: %s%n", differences, verdicts);
    refusals.forEach((what, times) -> report.printf("  %5d × %s%n", times, what));
  }
}
