package interleave.machine.value;

/** {@code range_iterator}. */
public final class RangeIterator extends Iterator {
  private static final Type TYPE = Type.builtin("range_iterator", IteratorMethods::define);

  private long value;
  private long left;
  private final long step;

  /** An iterator over that many numbers. */
  public RangeIterator(long start, long count, long step) {
    this.value = start;
    this.left = count;
    this.step = step;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  /** Whether there is another number. */
  public boolean hasNext() {
    return left > 0;
  }

  /** The next number, when {@link #hasNext}. */
  public long nextLong() {
    long current = value;
    value += step;
    left--;
    return current;
  }

  @Override
  public Value next(Context context) {
    return left > 0 ? Int.of(nextLong()) : null;
  }
}
