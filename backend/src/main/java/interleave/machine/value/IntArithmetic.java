package interleave.machine.value;

import java.math.BigInteger;

/**
 * The operators of {@code int}. Results that would not fit the machine's memory, or take it
 * minutes, are refused with MemoryError before they are computed.
 */
public final class IntArithmetic {
  /** Longest result, in bits, of an operation whose cost grows faster than its result. */
  private static final long MAX_PRODUCT_BITS = 1L << 24;

  private static final long MAX_SHIFT_BITS = 1L << 29;
  private static final long EXACT_DOUBLE = 1L << 53;

  /** Extra bits that let one rounding of a quotient be exact. */
  private static final int QUOTIENT_BITS = 55;

  private static final int LOWEST_EXPONENT = -1076;

  private IntArithmetic() {}

  /** {@code a op b}, or null for the operators int does not have. */
  static Value binary(Operator op, long a, long b) {
    return switch (op) {
      case ADD -> add(a, b);
      case SUB -> subtract(a, b);
      case MUL -> multiply(a, b);
      case FLOOR_DIV -> floorDivide(a, b);
      case MOD -> modulo(a, b);
      case BIT_AND -> Int.of(a & b);
      case BIT_OR -> Int.of(a | b);
      case BIT_XOR -> Int.of(a ^ b);
      case DIV -> divide(a, b);
      case L_SHIFT -> shiftLeft(a, b);
      case R_SHIFT -> shiftRight(a, b);
      case POW -> power(Int.of(a), Int.of(b));
      case MAT_MULT -> null;
    };
  }

  /** {@code a op b} for ints of any size. */
  static Value binary(Operator op, Integral a, Integral b) {
    if (a.fitsLong() && b.fitsLong()) {
      return binary(op, a.longValue(), b.longValue());
    }
    IntCosts.sum(a.big(), b.big());
    return switch (op) {
      case ADD -> Int.of(a.big().add(b.big()));
      case SUB -> Int.of(a.big().subtract(b.big()));
      case MUL -> multiply(a.big(), b.big());
      case FLOOR_DIV -> floorDivide(a.big(), b.big());
      case MOD -> modulo(a.big(), b.big());
      case BIT_AND -> Int.of(a.big().and(b.big()));
      case BIT_OR -> Int.of(a.big().or(b.big()));
      case BIT_XOR -> Int.of(a.big().xor(b.big()));
      case DIV -> divide(a.big(), b.big());
      case L_SHIFT -> shiftLeft(a, b);
      case R_SHIFT -> shiftRight(a, b);
      case POW -> power(a, b);
      case MAT_MULT -> null;
    };
  }

  /** {@code a + b}. */
  public static Integral add(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      return Int.of(BigInteger.valueOf(a).add(BigInteger.valueOf(b)));
    }
    return Int.of(sum);
  }

  /** {@code a - b}. */
  public static Integral subtract(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      return Int.of(BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)));
    }
    return Int.of(difference);
  }

  /** {@code a * b}. */
  public static Integral multiply(long a, long b) {
    long low = a * b;
    if (Math.multiplyHigh(a, b) != low >> 63) {
      return Int.of(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)));
    }
    return Int.of(low);
  }

  /** {@code a // b}. */
  public static Integral floorDivide(long a, long b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("integer division or modulo by zero");
    }
    if (b == -1 && a == Long.MIN_VALUE) {
      return Int.of(BigInteger.valueOf(a).negate());
    }
    return Int.of(Math.floorDiv(a, b));
  }

  /** {@code a % b}. */
  public static Integral modulo(long a, long b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("integer modulo by zero");
    }
    return Int.of(Math.floorMod(a, b));
  }

  /** {@code a / b}. */
  public static Float divide(long a, long b) {
    if (b == 0) {
      throw Exceptions.zeroDivision("division by zero");
    }
    if (Math.abs(a) <= EXACT_DOUBLE && Math.abs(b) <= EXACT_DOUBLE && a != Long.MIN_VALUE) {
      return Float.of((double) a / b);
    }
    return divide(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  private static Integral multiply(BigInteger a, BigInteger b) {
    checkBits((long) a.bitLength() + b.bitLength(), 2 * MAX_PRODUCT_BITS);
    IntCosts.product(a, b);
    return Int.of(a.multiply(b));
  }

  private static Integral floorDivide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Exceptions.zeroDivision("integer division or modulo by zero");
    }
    IntCosts.quotient(a, b);
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return Int.of(below ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  private static Integral modulo(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Exceptions.zeroDivision("integer modulo by zero");
    }
    IntCosts.quotient(a, b);
    BigInteger rest = a.remainder(b);
    boolean below = rest.signum() != 0 && rest.signum() != b.signum();
    return Int.of(below ? rest.add(b) : rest);
  }

  /** {@code divmod(a, b)}. */
  static Tuple divmod(Integral a, Integral b) {
    if (b.signum() == 0) {
      throw Exceptions.zeroDivision("integer division or modulo by zero");
    }
    return Tuple.of(binary(Operator.FLOOR_DIV, a, b), binary(Operator.MOD, a, b));
  }

  /** The quotient, rounded once, half to even. */
  private static Float divide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Exceptions.zeroDivision("division by zero");
    }
    BigInteger top = a.abs();
    BigInteger bottom = b.abs();
    int shift = Math.max(top.bitLength() - bottom.bitLength() - QUOTIENT_BITS, LOWEST_EXPONENT);
    if (shift < 0) {
      top = top.shiftLeft(-shift);
    } else {
      bottom = bottom.shiftLeft(shift);
    }
    IntCosts.quotient(top, bottom);
    BigInteger[] parts = top.divideAndRemainder(bottom);
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double result = Math.scalb(quotient.doubleValue(), shift);
    if (Double.isInfinite(result)) {
      throw Exceptions.overflowError("integer division result too large for a float");
    }
    return Float.of((a.signum() < 0) != (b.signum() < 0) ? -result : result);
  }

  private static Integral shiftLeft(long a, long count) {
    if (count >= 0 && count < 62 && Math.abs(a) >> (62 - count) == 0 && a != Long.MIN_VALUE) {
      return Int.of(a << count);
    }
    return shiftLeft(Int.of(a), Int.of(count));
  }

  private static Integral shiftLeft(Integral a, Integral count) {
    checkCount(count);
    if (a.signum() == 0) {
      return Int.ZERO;
    }
    if (!count.fitsLong()) {
      throw Exceptions.overflowError("too many digits in integer");
    }
    checkBits(a.big().bitLength() + count.longValue(), MAX_SHIFT_BITS);
    Sizes.characters((a.big().bitLength() + count.longValue()) / Byte.SIZE);
    return Int.of(a.big().shiftLeft((int) count.longValue()));
  }

  private static Integral shiftRight(long a, long count) {
    checkCount(Int.of(count));
    return Int.of(a >> Math.min(count, 63));
  }

  private static Integral shiftRight(Integral a, Integral count) {
    checkCount(count);
    long bits = count.clampedLong();
    if (bits > Integer.MAX_VALUE) {
      return a.signum() < 0 ? Int.of(-1) : Int.ZERO;
    }
    return Int.of(a.big().shiftRight((int) bits));
  }

  private static void checkCount(Integral count) {
    if (count.signum() < 0) {
      throw Exceptions.valueError("negative shift count");
    }
  }

  private static Value power(Integral base, Integral exponent) {
    if (exponent.signum() < 0) {
      return FloatArithmetic.binary(Operator.POW, base.toDouble(), exponent.toDouble());
    }
    long exact = base.fitsLong() ? base.longValue() : 2;
    if (exact == 0 || exact == 1 || exact == -1) {
      boolean even = !exponent.big().testBit(0);
      return Int.of(exponent.signum() == 0 || (exact == -1 && even) ? 1 : exact);
    }
    long count = exponent.clampedLong();
    long bits = base.big().abs().bitLength() - 1L;
    boolean powerOfTwo = base.big().bitCount() == 1;
    if (count > MAX_SHIFT_BITS) {
      throw Exceptions.memoryError();
    }
    checkBits(bits * count, powerOfTwo ? MAX_SHIFT_BITS : MAX_PRODUCT_BITS);
    IntCosts.power(bits * count);
    return Int.of(base.big().pow((int) count));
  }

  /** {@code pow(base, exponent, modulus)}. */
  static Integral power(Integral base, Integral exponent, Integral modulus) {
    if (modulus.signum() == 0) {
      throw Exceptions.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger limit = modulus.big().abs();
    BigInteger result;
    if (exponent.signum() < 0 && !base.big().gcd(limit).equals(BigInteger.ONE)) {
      throw Exceptions.valueError("base is not invertible for the given modulus");
    }
    IntCosts.power(exponent.big(), limit);
    result = base.big().modPow(exponent.big(), limit);
    return modulo(result, modulus.big());
  }

  private static void checkBits(long bits, long limit) {
    if (bits > limit) {
      throw Exceptions.memoryError();
    }
  }
}
