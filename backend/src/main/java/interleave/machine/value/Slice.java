package interleave.machine.value;

import java.math.BigInteger;

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
    long by = stride();
    int from = from(length, by);
    int to = to(length, by);
    long distance = by < 0 ? (long) from - to : (long) to - from;
    long count = distance <= 0 ? 0 : (distance - 1) / Math.abs(by) + 1;
    return new Span(from, (int) by, (int) count);
  }

  /** {@code slice.indices(length)}, of a sequence however long. */
  Tuple indices(BigInteger length) {
    BigInteger by = step == None.NONE ? BigInteger.ONE : number(step);
    if (by.signum() == 0) {
      throw Exceptions.valueError("slice step cannot be zero");
    }
    boolean backwards = by.signum() < 0;
    BigInteger lowest = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger highest = backwards ? length.subtract(BigInteger.ONE) : length;
    return Tuple.of(
        Int.of(end(start, backwards ? highest : lowest, lowest, highest, length)),
        Int.of(end(stop, backwards ? lowest : highest, lowest, highest, length)),
        Int.of(by));
  }

  private static BigInteger end(
      Value value, BigInteger absent, BigInteger lowest, BigInteger highest, BigInteger length) {
    if (value == None.NONE) {
      return absent;
    }
    BigInteger index = number(value);
    return (index.signum() < 0 ? index.add(length) : index).min(highest).max(lowest);
  }

  private long stride() {
    long by = step == None.NONE ? 1 : part(step);
    if (by == 0) {
      throw Exceptions.valueError("slice step cannot be zero");
    }
    return Math.max(-Integer.MAX_VALUE, Math.min(by, Integer.MAX_VALUE));
  }

  private int from(int length, long by) {
    return end(start, by < 0 ? length - 1 : 0, by < 0, length);
  }

  private int to(int length, long by) {
    return end(stop, by < 0 ? -1 : length, by < 0, length);
  }

  private static int end(Value value, int absent, boolean backwards, int length) {
    if (value == None.NONE) {
      return absent;
    }
    long index = part(value);
    if (index < 0) {
      index += length;
    }
    int lowest = backwards ? -1 : 0;
    int highest = backwards ? length - 1 : length;
    return (int) Math.max(lowest, Math.min(index, highest));
  }

  private static long part(Value value) {
    return integral(value).clampedLong();
  }

  private static BigInteger number(Value value) {
    return integral(value).big();
  }

  private static Integral integral(Value value) {
    Integral number = Indexes.integral(value);
    if (number == null) {
      throw Exceptions.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return number;
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
