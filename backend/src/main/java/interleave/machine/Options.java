package interleave.machine;

import java.util.List;

/**
 * Everything besides the program's text that decides how a run goes: equal program and equal
 * options give equal timelines, byte for byte.
 *
 * @param seed seeds Python's {@code random} and every choice a scheduler makes at random
 * @param cores virtual cores, at least 1
 * @param gil whether each process has a global interpreter lock; without it threads run in parallel
 * @param switchIntervalNanos how long a thread keeps the GIL while others want it
 * @param preemption where a running thread may lose the GIL
 * @param startMethod how {@code multiprocessing} starts a child
 * @param costs what things cost in virtual time
 * @param lines whether {@code line.reached} is recorded
 * @param choices the scheduling choices to take, in order; after the last one the default goes on
 * @param budget what the run may cost at most
 */
public record Options(
    long seed,
    int cores,
    boolean gil,
    long switchIntervalNanos,
    Preemption preemption,
    StartMethod startMethod,
    Costs costs,
    boolean lines,
    List<Integer> choices,
    Budget budget) {

  /** An idle machine with four cores that does what CPython 3.11 does. */
  public static final Options DEFAULT =
      new Options(
          0,
          4,
          true,
          5_000_000,
          Preemption.CPYTHON,
          StartMethod.FORK,
          Costs.DEFAULT,
          true,
          List.of(),
          Budget.DEFAULT);

  /** Checks the numbers; throws {@link IllegalArgumentException} with a sentence for a user. */
  public Options {
    if (cores < 1 || cores > 64) {
      throw new IllegalArgumentException("cores must be between 1 and 64, not " + cores);
    }
    if (switchIntervalNanos < 1) {
      throw new IllegalArgumentException("the switch interval must be longer than 0");
    }
    choices = List.copyOf(choices);
  }

  /** Virtual time one instruction takes. */
  public long instructionCostNanos() {
    return costs.instructionNanos();
  }

  /** Returns these options with another seed. */
  public Options withSeed(long seed) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.seed = seed;
    return builder.build();
  }

  /** Returns these options with another number of virtual cores. */
  public Options withCores(int cores) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.cores = cores;
    return builder.build();
  }

  /** Returns these options with or without the GIL. */
  public Options withGil(boolean gil) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.gil = gil;
    return builder.build();
  }

  /** Returns these options with another switch interval. */
  public Options withSwitchIntervalNanos(long switchIntervalNanos) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.switchIntervalNanos = switchIntervalNanos;
    return builder.build();
  }

  /** Returns these options with other places of preemption. */
  public Options withPreemption(Preemption preemption) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.preemption = preemption;
    return builder.build();
  }

  /** Returns these options with another start method. */
  public Options withStartMethod(StartMethod startMethod) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.startMethod = startMethod;
    return builder.build();
  }

  /** Returns these options with other costs. */
  public Options withCosts(Costs costs) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.costs = costs;
    return builder.build();
  }

  /** Returns these options with or without {@code line.reached}. */
  public Options withLines(boolean lines) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.lines = lines;
    return builder.build();
  }

  /** Returns these options with other scheduling choices. */
  public Options withChoices(List<Integer> choices) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.choices = choices;
    return builder.build();
  }

  /** Returns these options with another budget. */
  public Options withBudget(Budget budget) {
    OptionsBuilder builder = new OptionsBuilder(this);
    builder.budget = budget;
    return builder.build();
  }
}
