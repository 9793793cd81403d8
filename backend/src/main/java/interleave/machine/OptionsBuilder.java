package interleave.machine;

import java.util.List;

/** {@link Options} being changed. */
final class OptionsBuilder {
  long seed;
  int cores;
  boolean gil;
  long switchIntervalNanos;
  Preemption preemption;
  StartMethod startMethod;
  Costs costs;
  boolean lines;
  List<Integer> choices;
  Budget budget;

  /** Begins with those of some options. */
  OptionsBuilder(Options options) {
    seed = options.seed();
    cores = options.cores();
    gil = options.gil();
    switchIntervalNanos = options.switchIntervalNanos();
    preemption = options.preemption();
    startMethod = options.startMethod();
    costs = options.costs();
    lines = options.lines();
    choices = options.choices();
    budget = options.budget();
  }

  /** The options as they are now; throws {@link IllegalArgumentException} as their constructor. */
  Options build() {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        costs,
        lines,
        choices,
        budget);
  }
}
