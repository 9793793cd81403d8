package interleave.machine.value;

import java.math.BigInteger;

/**
 * A {@code range}. Its bounds are longs; CPython's may be larger, which no loop could ever walk
 * through: such a range is refused with OverflowError.
 */
public final class Range extends Value {
  /** {@code range}. */
  public static final Type TYPE = Type.builtin("range", RangeMethods::define);

  private final long start;
  private final long stop;
  private final long step;
  private final long length;

  /** A range; the step must not be 0. */
  public Range(long start, long stop, long step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = count(start, stop, step);
  }

  private static long count(long start, long stop, long step) {
    if (step > 0 ? start >= stop : start <= stop) {
      return 0;
    }
    BigInteger distance = BigInteger.valueOf(stop).subtract(BigInteger.valueOf(start)).abs();
    BigInteger gaps = distance.subtract(BigInteger.ONE).divide(BigInteger.valueOf(step).abs());
    return gaps.add(BigInteger.ONE).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
  }

  /** {@code start}. */
  public long start() {
    return start;
  }

  /** {@code stop}. */
  public long stop() {
    return stop;
  }

  /** {@code step}. */
  public long step() {
    return step;
  }

  /** Number of items. */
  public long count() {
    return length;
  }

  /** The nth item. */
  long get(long n) {
    return start + n * step;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    if (length > Integer.MAX_VALUE) {
      throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
    }
    return (int) length;
  }

  @Override
  public boolean truth() {
    return length > 0;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if ((op != Comparison.EQ && op != Comparison.NE) || !(other.unwrap() instanceof Range that)) {
      return null;
    }
    boolean same =
        length == that.length
            && (length == 0 || start == that.start && (length == 1 || step == that.step));
    return Bool.of(same == (op == Comparison.EQ));
  }

  @Override
  public Value item(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      return slice(slice.indices(length()));
    }
    Integral number = Indexes.integral(key);
    if (number == null) {
      throw Exceptions.typeError(
          "range indices must be integers or slices, not " + key.type().name());
    }
    long index = number.clampedLong();
    long from = index < 0 ? index + length : index;
    if (from < 0 || from >= length) {
      throw Exceptions.indexError("range object index out of range");
    }
    return Int.of(get(from));
  }

  private Range slice(Tuple indices) {
    long from = ((Int) indices.get(0)).value;
    long to = ((Int) indices.get(1)).value;
    long by = ((Int) indices.get(2)).value;
    return new Range(get(from), get(to), step * by);
  }

  @Override
  public Bool contains(Value item) {
    if (item instanceof Int || item instanceof Bool || item instanceof BigInt) {
      return Bool.of(indexOf(((Integral) item)) >= 0);
    }
    for (long i = 0; i < length; i++) {
      if (Equality.equal(Int.of(get(i)), item)) {
        return Bool.TRUE;
      }
    }
    return Bool.FALSE;
  }

  /** The index of an item, or -1. */
  long indexOf(Integral item) {
    if (!item.fitsLong() || length == 0) {
      return -1;
    }
    long value = item.longValue();
    boolean inside = step > 0 ? value >= start && value < stop : value <= start && value > stop;
    return inside && Math.floorMod(value - start, step) == 0 ? (value - start) / step : -1;
  }

  @Override
  public Iterator iterator() {
    return new RangeIterator(start, length, step);
  }

  @Override
  public long hash() {
    Value from = length == 0 ? None.NONE : Int.of(start);
    Value by = length < 2 ? None.NONE : Int.of(step);
    return Tuple.of(Int.of(length), from, by).hash();
  }

  @Override
  public String repr() {
    String bounds = "range(" + start + ", " + stop;
    return step == 1 ? bounds + ")" : bounds + ", " + step + ")";
  }
}
