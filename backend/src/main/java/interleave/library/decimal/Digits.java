package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import interleave.machine.value.IntCosts;
import interleave.machine.value.MemoryMeter;
import java.math.BigInteger;

/** Coefficients as rows of decimal digits. */
final class Digits {
  /**
   * Coefficients longer than that are refused, for they would take too long. The default context's
   * exponents reach as far.
   */
  private static final long MOST = 1_001_000;

  private static final double LOG10_OF_2 = 0.301029995663981195;
  private static final BigInteger[] POWERS = new BigInteger[512];
  private static final BigInteger TEN = BigInteger.TEN;

  static {
    POWERS[0] = BigInteger.ONE;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1].multiply(TEN);
    }
  }

  /**
   * A coefficient without its last digits.
   *
   * @param rest what the last digits were, as {@link Rounding} tells it
   */
  record Cut(BigInteger kept, int rest) {}

  private Digits() {}

  /** {@code 10 ** n}; raises MemoryError where that is out of all proportion. */
  static BigInteger power(long n) {
    if (n < POWERS.length) {
      return POWERS[(int) n];
    }
    if (n > MOST) {
      throw Exceptions.memoryError();
    }
    MemoryMeter.charge(n / 2);
    IntCosts.power((long) (n / LOG10_OF_2));
    return TEN.pow((int) n);
  }

  /** How many digits a number has that is not negative; zero has one. */
  static int count(BigInteger number) {
    int bits = number.bitLength();
    if (bits == 0) {
      return 1;
    }
    int least = (int) ((bits - 1) * LOG10_OF_2) + 1;
    int most = (int) (bits * LOG10_OF_2) + 1;
    return least == most || number.compareTo(power(least)) < 0 ? least : most;
  }

  /** The product of coefficients. */
  static BigInteger product(BigInteger a, BigInteger b) {
    IntCosts.product(a, b);
    return a.multiply(b);
  }

  /** Quotient and remainder. */
  static BigInteger[] quotient(BigInteger a, BigInteger b) {
    IntCosts.quotient(a, b);
    return a.divideAndRemainder(b);
  }

  /** The number with zeros appended. */
  static BigInteger left(BigInteger number, long zeros) {
    if (zeros == 0 || number.signum() == 0) {
      return number;
    }
    return product(number, power(zeros));
  }

  /** The number without so many of its digits. */
  static Cut cut(BigInteger number, long count) {
    if (count > count(number)) {
      return new Cut(BigInteger.ZERO, number.signum() == 0 ? Rounding.NOTHING : Rounding.LESS);
    }
    BigInteger unit = power(count);
    BigInteger[] parts = quotient(number, unit);
    if (parts[1].signum() == 0) {
      return new Cut(parts[0], Rounding.NOTHING);
    }
    int order = parts[1].shiftLeft(1).compareTo(unit);
    int rest = order < 0 ? Rounding.LESS : order == 0 ? Rounding.HALF : Rounding.MORE;
    return new Cut(parts[0], rest);
  }

  /** The last so many digits of a number. */
  static BigInteger last(BigInteger number, long count) {
    return count >= count(number) ? number : quotient(number, power(count))[1];
  }

  /** The last digit. */
  static int lastDigit(BigInteger number) {
    return number.bitLength() < Long.SIZE
        ? (int) (number.longValue() % 10)
        : number.mod(TEN).intValue();
  }

  /** How many zeros the number ends in; none for zero. */
  static int trailingZeros(BigInteger number) {
    if (number.signum() == 0) {
      return 0;
    }
    int most = number.getLowestSetBit();
    int zeros = 0;
    BigInteger rest = number;
    for (int step = Integer.highestOneBit(Math.max(1, most)); step > 0; step >>= 1) {
      while (zeros + step <= most) {
        BigInteger[] parts = quotient(rest, power(step));
        if (parts[1].signum() != 0) {
          break;
        }
        rest = parts[0];
        zeros += step;
      }
    }
    return zeros;
  }
}
