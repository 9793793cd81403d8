package interleave.machine.value;

/** A native iterator; its own iterator. */
public abstract class Iterator extends Value {
  /**
   * The next item.
   *
   * @return the item; null when exhausted; PENDING when Python code will deliver it (an exhausted
   *     one then arrives as StopIteration)
   */
  public abstract Value next(Context context);

  /** Whether {@link #next} never runs Python code, so that native code may drain it at once. */
  public boolean closed() {
    return true;
  }

  @Override
  public final Iterator iterator() {
    return this;
  }
}
