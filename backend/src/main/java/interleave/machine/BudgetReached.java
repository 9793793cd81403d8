package interleave.machine;

/** Ends a run at one of its bounds. */
final class BudgetReached extends RuntimeException {
  /**
   * A bound was reached.
   *
   * @param what a noun phrase with the number
   */
  BudgetReached(String what) {
    super(what, null, false, false);
  }
}
