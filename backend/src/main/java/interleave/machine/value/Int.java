package interleave.machine.value;

import java.math.BigInteger;

/** An {@code int} within the range of a long; those beyond it are {@link BigInt}. */
public final class Int extends Integral {
  /** {@code int}. */
  public static final Type TYPE = Type.builtin("int", IntMethods::define);

  private static final int CACHE_LOW = -5;
  private static final int CACHE_HIGH = 1023;
  private static final Int[] CACHE = new Int[CACHE_HIGH - CACHE_LOW + 1];

  static {
    for (int i = 0; i < CACHE.length; i++) {
      CACHE[i] = new Int(i + CACHE_LOW);
    }
  }

  /** 0. */
  public static final Int ZERO = of(0);

  /** 1. */
  public static final Int ONE = of(1);

  /** The value. */
  public final long value;

  private Int(long value) {
    this.value = value;
  }

  /** The int of that value; small ones are always the same object. */
  public static Int of(long value) {
    if (value >= CACHE_LOW && value <= CACHE_HIGH) {
      return CACHE[(int) value - CACHE_LOW];
    }
    return new Int(value);
  }

  /** The int of that value in its proper form. */
  public static Integral of(BigInteger value) {
    return value.bitLength() < Long.SIZE ? of(value.longValue()) : new BigInt(value);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public BigInteger big() {
    return BigInteger.valueOf(value);
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public int signum() {
    return Long.signum(value);
  }

  @Override
  public double toDouble() {
    return value;
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (other instanceof Int right) {
      return IntArithmetic.binary(op, value, right.value);
    }
    return super.binary(op, other);
  }

  @Override
  public Value unary(UnaryOperator op) {
    return switch (op) {
      case POS -> this;
      case NEG -> value == Long.MIN_VALUE ? super.unary(op) : of(-value);
      case INVERT -> of(~value);
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (other instanceof Int right) {
      return Bool.of(op.holds(Long.compare(value, right.value)));
    }
    return super.compare(op, other);
  }

  @Override
  public boolean truth() {
    return value != 0;
  }

  @Override
  public String repr() {
    return Long.toString(value);
  }

  @Override
  public long hash() {
    return Hash.ofLong(value);
  }
}
