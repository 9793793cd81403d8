package interleave.machine.value;

import java.math.BigInteger;

/** {@code longrange_iterator}: over a range beyond longs. */
final class LongRangeIterator extends Iterator {
  private static final Type TYPE = Type.builtin("longrange_iterator", IteratorMethods::define);

  private BigInteger value;
  private BigInteger left;
  private final BigInteger step;

  LongRangeIterator(BigInteger start, BigInteger count, BigInteger step) {
    this.value = start;
    this.left = count;
    this.step = step;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value next(Context context) {
    if (left.signum() <= 0) {
      return null;
    }
    Value current = Int.of(value);
    value = value.add(step);
    left = left.subtract(BigInteger.ONE);
    return current;
  }
}
