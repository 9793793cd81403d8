package interleave.machine;

import java.nio.charset.StandardCharsets;

/**
 * Holds a run to its {@link Budget}: whoever spends asks here, and {@link BudgetReached} ends the
 * run at the bound it would go beyond. Output and lanes only ever grow and are counted here; the
 * other quantities are counted where they arise.
 */
final class Spending {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Budget budget;
  private long outputBytes;
  private int lanes;

  Spending(Budget budget) {
    this.budget = budget;
  }

  /** So many instructions have been executed. */
  void instructions(long steps) {
    require(steps <= budget.instructions(), budget.instructions(), "instructions");
  }

  /** The clock stands there. */
  void virtualNanos(long atNanos) {
    require(
        atNanos <= budget.virtualNanos(),
        budget.virtualNanos() / NANOS_PER_SECOND,
        "virtual seconds");
  }

  /** The live objects are about that large. */
  void memory(long bytes) {
    require(bytes <= budget.memoryBytes(), budget.memoryBytes() >> 20, "MiB of memory");
  }

  /** The listener takes no more events, or still does. */
  void events(boolean full) {
    require(!full, budget.events(), "events");
  }

  /** The program writes this. */
  void output(String text) {
    outputBytes += text.getBytes(StandardCharsets.UTF_8).length;
    require(outputBytes <= budget.outputBytes(), budget.outputBytes(), "bytes of output");
  }

  /** One more lane comes into being. */
  void lane() {
    lanes++;
    require(lanes <= budget.lanes(), budget.lanes(), "lanes");
  }

  /** How many lanes there are by now. */
  int lanes() {
    return lanes;
  }

  private static void require(boolean within, long bound, String unit) {
    if (!within) {
      throw new BudgetReached(new Ending.OutOfBudget(bound, unit));
    }
  }
}
