package interleave.machine.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The operators of {@code float}, with C's and Python's special cases. */
public final class FloatArithmetic {
  private static final int MAX_DIGITS = 323;
  private static final int MIN_DIGITS = -308;

  private FloatArithmetic() {}

  /** Whether float has that operator. */
  static boolean has(Operator op) {
    return switch (op) {
      case ADD, SUB, MUL, DIV, FLOOR_DIV, MOD, POW -> true;
      default -> false;
    };
  }

  /** {@code a op b}, or null for the operators float does not have. */
  static Value binary(Operator op, double a, double b) {
    return switch (op) {
      case ADD -> Float.of(a + b);
      case SUB -> Float.of(a - b);
      case MUL -> Float.of(a * b);
      case DIV -> Float.of(divide(a, b));
      case FLOOR_DIV -> Float.of(floorDivide(a, b));
      case MOD -> Float.of(modulo(a, b));
      case POW -> power(a, b);
      default -> null;
    };
  }

  /** {@code a / b}. */
  public static double divide(double a, double b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("float division by zero");
    }
    return a / b;
  }

  /** {@code a % b}: the sign is the divisor's. */
  public static double modulo(double a, double b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("float modulo");
    }
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (rest < 0) != (b < 0) ? rest + b : rest;
  }

  /** {@code a // b}. */
  public static double floorDivide(double a, double b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("float floor division by zero");
    }
    return floorQuotient(a, b);
  }

  private static double floorQuotient(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (rest < 0) != (b < 0)) {
      quotient -= 1.0;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1.0 : floor;
  }

  /** {@code divmod(a, b)}. */
  static Tuple divmod(double a, double b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("float divmod()");
    }
    return Tuple.of(Float.of(floorQuotient(a, b)), Float.of(modulo(a, b)));
  }

  /** {@code a ** b}; complex for a negative base and a fractional exponent. */
  static Value power(double a, double b) {
    if (a == 1.0 || b == 0) {
      return Float.of(1.0);
    }
    if (a == -1.0 && Double.isInfinite(b)) {
      return Float.of(1.0);
    }
    if (a == 0 && b < 0) {
      throw Exceptions.zeroDivision("0.0 cannot be raised to a negative power");
    }
    boolean finite = Double.isFinite(a) && Double.isFinite(b);
    if (a < 0 && finite && b != Math.floor(b)) {
      return Complex.power(a, b);
    }
    double result = Elementary.pow(a, b);
    if (finite && Double.isInfinite(result)) {
      throw Exceptions.errnoOverflow();
    }
    return Float.of(result);
  }

  /** A comparison with IEEE's meaning: nan is unequal to everything. */
  static boolean compare(Comparison op, double a, double b) {
    return switch (op) {
      case LT -> a < b;
      case LE -> a <= b;
      case EQ -> a == b;
      case NE -> a != b;
      case GT -> a > b;
      case GE -> a >= b;
    };
  }

  /** A comparison with an int, exact however large that is. */
  static boolean compare(Comparison op, double a, Integral b) {
    if (Double.isNaN(a) || Double.isInfinite(a)) {
      return compare(op, a, 0.0);
    }
    if (b.fitsLong() && Math.abs(b.longValue()) <= 1L << 53) {
      return compare(op, a, (double) b.longValue());
    }
    return op.holds(new BigDecimal(a).compareTo(new BigDecimal(b.big())));
  }

  /** {@code round(value, digits)}: the exact binary value rounded half to even. */
  static double round(double value, long digits) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || digits > MAX_DIGITS) {
      return value;
    }
    if (digits < MIN_DIGITS) {
      return 0.0 * value;
    }
    BigDecimal rounded = new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN);
    double result = rounded.doubleValue();
    if (Double.isInfinite(result)) {
      throw Exceptions.overflowError("rounded value too large to represent");
    }
    return Math.copySign(result, value);
  }

  /**
   * {@code int(value)}, {@code round(value)} and their like.
   *
   * @throws PyException for nan and infinities
   */
  static Integral toInteger(double value, RoundingMode mode) {
    if (Double.isNaN(value)) {
      throw Exceptions.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Exceptions.overflowError("cannot convert float infinity to integer");
    }
    return Int.of(new BigDecimal(value).setScale(0, mode).toBigInteger());
  }
}
