package interleave.machine;

/** Ends a run at one of its bounds. */
final class BudgetReached extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Ending.OutOfBudget ending;

  /** A bound was reached. */
  BudgetReached(Ending.OutOfBudget ending) {
    super(null, null, false, false);
    this.ending = ending;
  }

  /** Which one. */
  Ending.OutOfBudget ending() {
    return ending;
  }
}
