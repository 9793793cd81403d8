package interleave.machine.value;

/** A {@code slice}. */
public final class Slice extends Value {
  /** {@code slice}. */
  public static final Type TYPE = Type.builtin("slice", SliceMethods::define);

  private final Value start;
  private final Value stop;
  private final Value step;

  /**
   * A slice resolved against a sequence's length.
   *
   * @param start index of the first item
   * @param step distance of the items, not 0
   * @param count number of items
   */
  public record Span(int start, int step, int count) {
    /** The index of the nth item. */
    public int index(int n) {
      return start + n * step;
    }
  }

  /** A slice; absent parts are None. */
  public Slice(Value start, Value stop, Value step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** {@code start}. */
  public Value start() {
    return start;
  }

  /** {@code stop}. */
  public Value stop() {
    return stop;
  }

  /** {@code step}. */
  public Value step() {
    return step;
  }

  /** Which items of a sequence of that length it names. */
  public Span resolve(int length) {
    long by = step == None.NONE ? 1 : part(step);
    if (by == 0) {
      throw Exceptions.valueError("slice step cannot be zero");
    }
    int stride = (int) Math.max(-Integer.MAX_VALUE, Math.min(by, Integer.MAX_VALUE));
    int lowest = by < 0 ? -1 : 0;
    int highest = by < 0 ? length - 1 : length;
    int from = end(start, by < 0 ? highest : lowest, lowest, highest, length);
    int to = end(stop, by < 0 ? lowest : highest, lowest, highest, length);
    long distance = by < 0 ? (long) from - to : (long) to - from;
    long count = distance <= 0 ? 0 : (distance - 1) / Math.abs((long) stride) + 1;
    return new Span(from, stride, (int) count);
  }

  private static int end(Value value, int absent, int lowest, int highest, int length) {
    if (value == None.NONE) {
      return absent;
    }
    long index = part(value);
    if (index < 0) {
      index += length;
    }
    return (int) Math.max(lowest, Math.min(index, highest));
  }

  private static long part(Value value) {
    Integral number = Indexes.integral(value);
    if (number == null) {
      throw Exceptions.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return number.clampedLong();
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (!(other.unwrap() instanceof Slice that)) {
      return null;
    }
    return Order.compare(
        op, new Value[] {start, stop, step}, 3, new Value[] {that.start, that.stop, that.step}, 3);
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  @Override
  public String repr() {
    return "slice(" + Repr.of(start) + ", " + Repr.of(stop) + ", " + Repr.of(step) + ")";
  }
}
