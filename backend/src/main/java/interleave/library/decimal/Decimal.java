package interleave.library.decimal;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Operator;
import interleave.machine.value.RealNumber;
import interleave.machine.value.Type;
import interleave.machine.value.UnaryOperator;
import interleave.machine.value.Value;
import java.math.BigInteger;

/**
 * A {@code decimal.Decimal}: a sign with a coefficient and a power of ten, an infinity, or a NaN
 * whose coefficient is its payload. The operators work by the context of the thread that runs.
 */
public final class Decimal extends Value implements RealNumber {
  /** {@code decimal.Decimal}. */
  public static final Type TYPE = Type.builtin("Decimal", DecimalMethods::define);

  static final Decimal NAN = new Decimal(Kind.NAN, false, BigInteger.ZERO, 0);
  static final Decimal ZERO = of(0);
  static final Decimal ONE = of(1);

  /** What it is when it is no number. */
  enum Kind {
    FINITE,
    INFINITY,
    NAN,
    SIGNALING
  }

  final Kind kind;
  final boolean negative;

  /** Not negative; 0 for infinities. */
  final BigInteger coefficient;

  /** The power of ten; 0 for what is not finite. */
  final long exponent;

  private int digits;

  private Decimal(Kind kind, boolean negative, BigInteger coefficient, long exponent) {
    this.kind = kind;
    this.negative = negative;
    this.coefficient = coefficient;
    this.exponent = exponent;
  }

  /** A finite number. */
  Decimal(boolean negative, BigInteger coefficient, long exponent) {
    this(Kind.FINITE, negative, coefficient, exponent);
  }

  static Decimal of(long value) {
    return of(BigInteger.valueOf(value));
  }

  static Decimal of(BigInteger value) {
    return new Decimal(value.signum() < 0, value.abs(), 0);
  }

  static Decimal infinity(boolean negative) {
    return new Decimal(Kind.INFINITY, negative, BigInteger.ZERO, 0);
  }

  static Decimal nan(boolean negative, boolean signaling, BigInteger payload) {
    return new Decimal(signaling ? Kind.SIGNALING : Kind.NAN, negative, payload, 0);
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }

  boolean isInfinite() {
    return kind == Kind.INFINITY;
  }

  boolean isNan() {
    return kind == Kind.NAN || kind == Kind.SIGNALING;
  }

  boolean isSignaling() {
    return kind == Kind.SIGNALING;
  }

  boolean isZero() {
    return kind == Kind.FINITE && coefficient.signum() == 0;
  }

  /** Whether it is a whole number. */
  boolean isInteger() {
    return isFinite()
        && (exponent >= 0
            || coefficient.signum() == 0
            || -exponent < digits() && Digits.trailingZeros(coefficient) >= -exponent);
  }

  /** Digits of the coefficient, 1 for zero. */
  int digits() {
    if (digits == 0) {
      digits = Digits.count(coefficient);
    }
    return digits;
  }

  /** The exponent of the first digit. */
  long adjusted() {
    return exponent + digits() - 1;
  }

  /** -1, 0 or 1. */
  int signum() {
    return isZero() ? 0 : negative ? -1 : 1;
  }

  Decimal withSign(boolean newNegative) {
    return newNegative == negative ? this : new Decimal(kind, newNegative, coefficient, exponent);
  }

  Decimal withPayload(BigInteger payload) {
    return new Decimal(kind, negative, payload, 0);
  }

  /** The NaN that does not signal. */
  Decimal quiet() {
    return new Decimal(Kind.NAN, negative, coefficient, 0);
  }

  /**
   * The whole number it is when rounded.
   *
   * @throws interleave.machine.value.PyException ValueError for a NaN, OverflowError for infinity
   */
  BigInteger whole(Rounding rounding) {
    if (isNan()) {
      throw Exceptions.valueError("cannot convert NaN to integer");
    }
    if (isInfinite()) {
      throw Exceptions.overflowError("cannot convert Infinity to integer");
    }
    BigInteger size =
        exponent >= 0
            ? Digits.left(coefficient, exponent)
            : Finish.raised(rounding, Digits.cut(coefficient, -exponent), negative);
    return negative ? size.negate() : size;
  }

  @Override
  public Integral toInt() {
    return Int.of(whole(Rounding.ROUND_DOWN));
  }

  @Override
  public double toDouble() {
    if (isSignaling()) {
      throw Exceptions.valueError("cannot convert signaling NaN to float");
    }
    if (isNan()) {
      return Double.NaN;
    }
    double size =
        isInfinite() ? Double.POSITIVE_INFINITY : Double.parseDouble(coefficient + "E" + exponent);
    return negative ? -size : size;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value binary(Operator op, Value other) {
    Decimal right = Conversions.exact(other);
    return right == null ? null : Operators.apply(op, this, right);
  }

  @Override
  public Value reflected(Operator op, Value other) {
    Decimal left = Conversions.exact(other);
    return left == null ? null : Operators.apply(op, left, this);
  }

  @Override
  public Value unary(UnaryOperator op) {
    return switch (op) {
      case POS -> DecimalContext.current().apply(Arithmetic::plus, this);
      case NEG -> DecimalContext.current().apply(Arithmetic::minus, this);
      case INVERT -> null;
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    return Operators.compare(op, this, other);
  }

  @Override
  public boolean truth() {
    return !isZero();
  }

  @Override
  public long hash() {
    if (isSignaling()) {
      throw Exceptions.typeError("Cannot hash a signaling NaN value");
    }
    if (isNan()) {
      return Identity.hash(this);
    }
    return isInfinite() ? Float.of(toDouble()).hash() : Hashing.of(this);
  }

  @Override
  public String repr() {
    return "Decimal('" + str() + "')";
  }

  @Override
  public String str() {
    return DecimalText.scientific(this, DecimalContext.current().capitals());
  }

  @Override
  public String format(String spec) {
    return DecimalFormat.format(this, spec);
  }
}
