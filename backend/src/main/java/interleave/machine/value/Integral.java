package interleave.machine.value;

import java.math.BigInteger;

/**
 * An {@code int} in one of its three forms: {@link Int} within a long, {@link BigInt} beyond, and
 * {@link Bool}. The operators here are the general, slow way; {@link Int} has a short one for two
 * longs.
 */
public abstract sealed class Integral extends Value permits Int, BigInt, Bool {
  /** The value behind an int or an instance of a subclass of int; null for anything else. */
  public static Integral of(Value value) {
    return value.unwrap() instanceof Integral integral ? integral : null;
  }

  /** The value as a BigInteger. */
  public abstract BigInteger big();

  /** Whether {@link #longValue} is exact. */
  public abstract boolean fitsLong();

  /** The value, its low 64 bits where it does not fit. */
  public abstract long longValue();

  /** Negative, zero or positive as the value is. */
  public abstract int signum();

  /** The value within int's and long's bounds: what does not fit becomes the nearest long. */
  public final long clampedLong() {
    if (fitsLong()) {
      return longValue();
    }
    return signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The same value as an exact {@code int}: a Bool becomes an Int. */
  public Integral plain() {
    return this;
  }

  /**
   * The nearest double.
   *
   * @throws PyException OverflowError when it is too large
   */
  public double toDouble() {
    double result = big().doubleValue();
    if (Double.isInfinite(result)) {
      throw Exceptions.overflowError("int too large to convert to float");
    }
    return result;
  }

  @Override
  public Value binary(Operator op, Value other) {
    return other.unwrap() instanceof Integral right ? IntArithmetic.binary(op, this, right) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return other.unwrap() instanceof Integral left ? IntArithmetic.binary(op, left, this) : null;
  }

  @Override
  public Value unary(UnaryOperator op) {
    return switch (op) {
      case POS -> plain();
      case NEG -> Int.of(big().negate());
      case INVERT -> Int.of(big().not());
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (!(other.unwrap() instanceof Integral right)) {
      return null;
    }
    int order =
        fitsLong() && right.fitsLong()
            ? Long.compare(longValue(), right.longValue())
            : big().compareTo(right.big());
    return Bool.of(op.holds(order));
  }

  @Override
  public boolean truth() {
    return signum() != 0;
  }

  @Override
  public long hash() {
    return Hash.ofInteger(this);
  }

  @Override
  public String repr() {
    return IntText.decimal(this);
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? str() : NumberFormat.integer(this, spec);
  }
}
