package interleave.library.decimal;

import interleave.machine.value.MemoryMeter;
import java.math.BigInteger;

/** Real numbers as multiples of {@code 2 ** -bits}, the bits being an argument. */
final class FixedPoint {
  private static final double BITS_PER_DIGIT = 3.3219280948873626;

  /** Constants of more bits are not kept. */
  private static final int MOST_KEPT_BITS = 1 << 16;

  /** The logarithm of ten to some number of bits: the longest that was asked for. */
  private record Constant(int bits, BigInteger value) {}

  private static volatile Constant ln10 = new Constant(0, BigInteger.TWO);

  private FixedPoint() {}

  /** Bits for so many decimal digits. */
  static int bits(long digits) {
    Digits.power(digits); // raises MemoryError where that is out of all proportion
    return (int) (digits * BITS_PER_DIGIT) + 1;
  }

  /** The number. */
  static BigInteger of(Decimal number, int bits) {
    BigInteger size = number.coefficient.shiftLeft(bits);
    size =
        number.exponent >= 0
            ? Digits.left(size, number.exponent)
            : Digits.quotient(size, Digits.power(-number.exponent))[0];
    return number.negative ? size.negate() : size;
  }

  /** The number times {@code 10 ** digits}, a whole number. */
  static BigInteger scaled(BigInteger number, int bits, long digits) {
    return Digits.product(number, Digits.power(digits)).shiftRight(bits);
  }

  static BigInteger product(BigInteger a, BigInteger b, int bits) {
    return a.multiply(b).shiftRight(bits);
  }

  /** {@code e ** x} for an {@code x} of a few units, to about that many bits. */
  static BigInteger exp(BigInteger x, int bits) {
    int halvings = 4 + (int) Math.sqrt(bits) / 2;
    int work = bits + halvings + 16;
    charge(work, halvings + work / halvings);
    BigInteger small = x.shiftLeft(work - bits).shiftRight(halvings);
    BigInteger sum = BigInteger.ONE.shiftLeft(work);
    BigInteger term = sum;
    for (int n = 1; term.bitLength() > 1; n++) {
      term = product(term, small, work).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < halvings; i++) {
      sum = product(sum, sum, work);
    }
    return sum.shiftRight(work - bits);
  }

  private static void charge(int bits, long products) {
    long words = bits / Long.SIZE + 1;
    MemoryMeter.work(products * words * Math.min(words, 2048) / 8);
  }

  /** The natural logarithm of an {@code x} near 1, by Halley's method. */
  static BigInteger ln(BigInteger x, int bits) {
    int exact = 48;
    double first = Math.log(x.shiftRight(Math.max(0, bits - 60)).doubleValue() / 0x1p60);
    BigInteger y = BigInteger.valueOf((long) (first * 0x1p48)).shiftLeft(bits).shiftRight(exact);
    while (exact < bits) {
      exact = Math.min(bits, 3 * exact - 8);
      int drop = bits - exact;
      BigInteger near = y.shiftRight(drop);
      BigInteger value = x.shiftRight(drop);
      BigInteger power = exp(near, exact);
      BigInteger top = value.subtract(power).shiftLeft(exact + 1);
      near = near.add(top.divide(value.add(power)));
      y = near.shiftLeft(drop);
    }
    return y;
  }

  /** The natural logarithm of ten. */
  static BigInteger ln10(int bits) {
    charge(bits, bits / 4L); // the same whether it is known already or not
    Constant known = ln10;
    if (known.bits < bits) {
      known = new Constant(bits, computeLn10(bits + 16).shiftRight(16));
      if (bits <= MOST_KEPT_BITS) {
        ln10 = known;
      }
    }
    return known.value.shiftRight(known.bits - bits);
  }

  private static BigInteger computeLn10(int bits) {
    return inverseTangent(31, bits)
        .multiply(BigInteger.valueOf(46))
        .add(inverseTangent(49, bits).multiply(BigInteger.valueOf(34)))
        .add(inverseTangent(161, bits).multiply(BigInteger.valueOf(20)));
  }

  /** The inverse hyperbolic tangent of {@code 1 / n}. */
  private static BigInteger inverseTangent(long n, int bits) {
    BigInteger square = BigInteger.valueOf(n * n);
    BigInteger power = BigInteger.ONE.shiftLeft(bits).divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (long k = 3; power.signum() != 0; k += 2) {
      power = power.divide(square);
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
    }
    return sum;
  }
}
