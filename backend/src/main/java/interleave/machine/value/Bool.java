package interleave.machine.value;

import java.math.BigInteger;

/** {@code True} and {@code False}. */
public final class Bool extends Integral {
  /** {@code bool}, a subclass of {@code int}. */
  public static final Type TYPE = Type.builtin("bool", Int.TYPE, BoolMethods::define);

  /** {@code True}. */
  public static final Bool TRUE = new Bool(true);

  /** {@code False}. */
  public static final Bool FALSE = new Bool(false);

  /** The value. */
  public final boolean value;

  private Bool(boolean value) {
    this.value = value;
  }

  /** The bool of that value. */
  public static Bool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** {@code not self}. */
  public Bool not() {
    return value ? FALSE : TRUE;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public BigInteger big() {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }

  @Override
  public boolean fitsLong() {
    return true;
  }

  @Override
  public long longValue() {
    return value ? 1 : 0;
  }

  @Override
  public int signum() {
    return value ? 1 : 0;
  }

  @Override
  public Integral plain() {
    return value ? Int.ONE : Int.ZERO;
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (other instanceof Bool right) {
      switch (op) {
        case BIT_AND:
          return of(value & right.value);
        case BIT_OR:
          return of(value | right.value);
        case BIT_XOR:
          return of(value ^ right.value);
        default:
          break;
      }
    }
    return super.binary(op, other);
  }

  @Override
  public String repr() {
    return value ? "True" : "False";
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? repr() : NumberFormat.integer(this, spec);
  }
}
