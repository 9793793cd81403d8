package interleave.machine.value;

/**
 * Charges a loop over items one by one as it goes on, so that a loop without an end comes to the
 * end of its budget.
 */
public final class Toll {
  private static final int ITEMS = 1024;

  private int items;

  /** Accounts for one item. */
  public void pay() {
    if (++items == ITEMS) {
      items = 0;
      MemoryMeter.work(ITEMS);
    }
  }
}
