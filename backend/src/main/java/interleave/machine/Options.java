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
 * @param instructionCostNanos virtual time one instruction takes
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
    long instructionCostNanos,
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
          50,
          true,
          List.of(),
          Budget.DEFAULT);

  /** Virtual time from {@code fork} to the child's first step. */
  public static final long FORK_COST_NANOS = 1_000_000;

  /** Virtual time a spawned interpreter takes before it runs the main module. */
  public static final long SPAWN_COST_NANOS = 50_000_000;

  /** Virtual time a message takes from process to process. */
  public static final long MESSAGE_COST_NANOS = 20_000;

  /** Checks the numbers; throws {@link IllegalArgumentException} with a sentence for a user. */
  public Options {
    if (cores < 1 || cores > 64) {
      throw new IllegalArgumentException("cores must be between 1 and 64, not " + cores);
    }
    if (switchIntervalNanos < 1) {
      throw new IllegalArgumentException("the switch interval must be longer than 0");
    }
    if (instructionCostNanos < 1) {
      throw new IllegalArgumentException("the cost of an instruction must be at least 1 ns");
    }
    choices = List.copyOf(choices);
  }

  /** Returns these options with another seed. */
  public Options withSeed(long seed) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with another number of virtual cores. */
  public Options withCores(int cores) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with or without the GIL. */
  public Options withGil(boolean gil) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with another switch interval. */
  public Options withSwitchIntervalNanos(long switchIntervalNanos) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with other places of preemption. */
  public Options withPreemption(Preemption preemption) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with another start method. */
  public Options withStartMethod(StartMethod startMethod) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with another cost of an instruction. */
  public Options withInstructionCostNanos(long instructionCostNanos) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with or without {@code line.reached}. */
  public Options withLines(boolean lines) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with other scheduling choices. */
  public Options withChoices(List<Integer> choices) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }

  /** Returns these options with another budget. */
  public Options withBudget(Budget budget) {
    return new Options(
        seed,
        cores,
        gil,
        switchIntervalNanos,
        preemption,
        startMethod,
        instructionCostNanos,
        lines,
        choices,
        budget);
  }
}
