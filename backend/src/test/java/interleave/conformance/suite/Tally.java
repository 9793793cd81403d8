package interleave.conformance.suite;

import interleave.conformance.fuzz.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** How the tests of one module went. */
final class Tally {
  private static final String ROW = "%-26s %6s %6s %8s %10s %9s%n";

  private final String module;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);

  Tally(String module) {
    this.module = module;
  }

  void count(Verdict verdict) {
    verdicts.merge(verdict, 1, Integer::sum);
  }

  /** What the rows are about. */
  static String head() {
    return ROW.formatted("", "same", "refused", "different", "too long", "left out");
  }

  /** The numbers of the module, those left out (which do not pass on CPython here) last. */
  String row() {
    return ROW.formatted(
        module,
        of(Verdict.SAME),
        of(Verdict.REFUSED),
        of(Verdict.DIFFERENT),
        of(Verdict.TOO_LONG),
        of(Verdict.UNDEFINED));
  }

  /** Adds the numbers of another. */
  void add(Tally other) {
    other.verdicts.forEach((verdict, times) -> verdicts.merge(verdict, times, Integer::sum));
  }

  private int of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }
}
