package interleave.machine.value;

import java.math.BigInteger;

/**
 * A {@code range}. Its bounds are any ints; one whose bounds and length all fit longs is walked in
 * longs.
 */
public final class Range extends Value {
  /** {@code range}. */
  public static final Type TYPE = Type.builtin("range", RangeMethods::define);

  private final Integral start;
  private final Integral stop;
  private final Integral step;
  private final Integral length;

  /** A range; the step must not be 0. */
  Range(Integral start, Integral stop, Integral step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length =
        start.fitsLong() && stop.fitsLong() && step.fitsLong()
            ? count(start.longValue(), stop.longValue(), step.longValue())
            : count(start.big(), stop.big(), step.big());
  }

  private static Integral count(long start, long stop, long step) {
    if (step > 0 ? start >= stop : start <= stop) {
      return Int.ZERO;
    }
    long distance = step > 0 ? stop - start : start - stop;
    return distance < 0 || step == Long.MIN_VALUE // beyond a long
        ? count(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step))
        : Int.of((distance - 1) / Math.abs(step) + 1);
  }

  private static Integral count(BigInteger start, BigInteger stop, BigInteger step) {
    BigInteger distance = stop.subtract(start);
    if (distance.signum() != step.signum()) {
      return Int.ZERO;
    }
    BigInteger gaps = distance.abs().subtract(BigInteger.ONE).divide(step.abs());
    return Int.of(gaps.add(BigInteger.ONE));
  }

  /** {@code start}. */
  public Integral start() {
    return start;
  }

  /** {@code stop}. */
  public Integral stop() {
    return stop;
  }

  /** {@code step}. */
  public Integral step() {
    return step;
  }

  /** Number of items, however many. */
  public Integral count() {
    return length;
  }

  /** Whether bounds and length all fit longs. */
  private boolean isSmall() {
    return length instanceof Int && start.fitsLong() && stop.fitsLong() && step.fitsLong();
  }

  /** The nth item. */
  private Integral get(BigInteger n) {
    return Int.of(start.big().add(n.multiply(step.big())));
  }

  @Override
  public Type type() {
    return TYPE;
  }

  /** Number of items, the largest int where there are more. */
  @Override
  public int length() {
    if (!length.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
    }
    return (int) Math.min(length.longValue(), Integer.MAX_VALUE);
  }

  /** {@code len(self)}. */
  Integral len() {
    length();
    return length;
  }

  @Override
  public boolean truth() {
    return length.signum() > 0;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if ((op != Comparison.EQ && op != Comparison.NE) || !(other.unwrap() instanceof Range that)) {
      return null;
    }
    boolean same = key().compare(Comparison.EQ, that.key()).value;
    return Bool.of(same == (op == Comparison.EQ));
  }

  /** What equal ranges have in common. */
  private Tuple key() {
    Value from = length.signum() == 0 ? None.NONE : start;
    Value by = length.big().compareTo(BigInteger.TWO) < 0 ? None.NONE : step;
    return Tuple.of(length, from, by);
  }

  @Override
  public long hash() {
    return key().hash();
  }

  @Override
  public Value item(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      return slice(slice.indices(length.big()));
    }
    Integral number = Indexes.integral(key);
    if (number == null) {
      throw Exceptions.typeError(
          "range indices must be integers or slices, not " + key.type().name());
    }
    BigInteger index = number.big();
    BigInteger from = index.signum() < 0 ? index.add(length.big()) : index;
    if (from.signum() < 0 || from.compareTo(length.big()) >= 0) {
      throw Exceptions.indexError("range object index out of range");
    }
    return get(from);
  }

  private Range slice(Tuple indices) {
    Integral from = get(((Integral) indices.get(0)).big());
    Integral to = get(((Integral) indices.get(1)).big());
    BigInteger by = ((Integral) indices.get(2)).big();
    return new Range(from, to, Int.of(step.big().multiply(by)));
  }

  @Override
  public Bool contains(Value item) {
    if (item instanceof Integral number) {
      return Bool.of(indexOf(number) != null);
    }
    Iterator items = iterator();
    Toll toll = new Toll();
    for (Value each = items.next(null); each != null; each = items.next(null)) {
      toll.pay();
      if (Equality.equal(each, item)) {
        return Bool.TRUE;
      }
    }
    return Bool.FALSE;
  }

  /** The index of an item, or null. */
  Integral indexOf(Integral item) {
    if (length.signum() == 0) {
      return null;
    }
    BigInteger[] at = item.big().subtract(start.big()).divideAndRemainder(step.big());
    boolean inside = at[0].signum() >= 0 && at[0].compareTo(length.big()) < 0;
    return inside && at[1].signum() == 0 ? Int.of(at[0]) : null;
  }

  @Override
  public Iterator iterator() {
    return isSmall()
        ? new RangeIterator(start.longValue(), length.longValue(), step.longValue())
        : new LongRangeIterator(start.big(), length.big(), step.big());
  }

  /** The iterator backwards. */
  Iterator reversed() {
    BigInteger last = get(length.big().subtract(BigInteger.ONE)).big();
    return isSmall() && step.longValue() != Long.MIN_VALUE
        ? new RangeIterator(last.longValue(), length.longValue(), -step.longValue())
        : new LongRangeIterator(last, length.big(), step.big().negate());
  }

  @Override
  public String repr() {
    String bounds = "range(" + start.repr() + ", " + stop.repr();
    return step.compare(Comparison.EQ, Int.ONE).value
        ? bounds + ")"
        : bounds + ", " + step.repr() + ")";
  }
}
