package interleave.machine.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Python's hashes. Equal numbers hash equal whatever their type: the value modulo the Mersenne
 * prime 2**61 - 1 (library reference, "Hashing of numeric types").
 */
public final class Hash {
  private static final int BITS = 61;
  private static final long MODULUS = (1L << BITS) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long INFINITY = 314159;

  private Hash() {}

  /**
   * {@code hash(value)} where that needs no Python code.
   *
   * @throws NeedsPython when the class defines {@code __hash__} in Python
   * @throws PyException TypeError for an unhashable value
   */
  public static long of(Value value) {
    if (value instanceof Instance) {
      Value method = value.type().lookup("__hash__");
      if (method == None.NONE) {
        throw unhashable(value);
      }
      if (!(method instanceof NativeFunction)) {
        throw NeedsPython.SIGNAL;
      }
    }
    return value.hash();
  }

  /** The TypeError for a value that cannot be hashed. */
  public static PyException unhashable(Value value) {
    return Exceptions.typeError("unhashable type: '" + value.type().name() + "'");
  }

  /** The hash of an int. */
  static long ofInteger(Integral value) {
    if (value.fitsLong()) {
      return ofLong(value.longValue());
    }
    long rest = value.big().abs().mod(BIG_MODULUS).longValue();
    return signed(value.signum() < 0, rest);
  }

  /** The hash of an int within a long. */
  static long ofLong(long value) {
    if (value >= 0 && value < MODULUS) {
      return value;
    }
    return signed(value < 0, Long.remainderUnsigned(Math.abs(value), MODULUS));
  }

  /** The hash of a float other than nan. */
  static long ofDouble(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      return ofLong((long) value);
    }
    if (value == Math.rint(value)) {
      return ofInteger(Int.of(new BigDecimal(value).toBigInteger()));
    }
    int exponent = Math.getExponent(value);
    long bits = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
    long mantissa = exponent < Double.MIN_EXPONENT ? bits : bits | 1L << 52;
    int scale = Math.max(exponent, Double.MIN_EXPONENT) - 52;
    return signed(value < 0, rotate(mantissa, Math.floorMod(scale, BITS)));
  }

  /** Multiplication by a power of two modulo 2**61 - 1. */
  private static long rotate(long value, int bits) {
    return ((value << bits) & MODULUS) | value >>> (BITS - bits);
  }

  private static long signed(boolean negative, long magnitude) {
    long hash = negative ? -magnitude : magnitude;
    return hash == -1 ? -2 : hash;
  }

  /** The hash of a tuple of items with these hashes, in CPython's variant of xxHash. */
  static long ofTuple(Value[] items) {
    long sum = 2870177450012600261L;
    for (Value item : items) {
      sum += of(item) * 0xC2B2AE3D27D4EB4FL;
      sum = Long.rotateLeft(sum, 31) * 0x9E3779B185EBCA87L;
    }
    sum += items.length ^ (2870177450012600261L ^ 3527539L);
    return sum == -1 ? 1546275796L : sum;
  }

  /** The hash of a string; CPython's is random, so any even spread will do. */
  static long ofString(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return hash == -1 ? -2 : hash;
  }
}
