package interleave.library.decimal;

import java.math.BigInteger;

/** {@code **}, digit for digit as CPython's library multiplies and rounds on the way. */
final class Power {
  /** What the library adds to the precision for exponents that are not whole. */
  private static final int GUARD_DIGITS = 4 + 19;

  private Power() {}

  /** {@code base ** exponent}. */
  static Decimal power(Decimal base, Decimal exponent, Rules rules) {
    Decimal nan = Finish.nan(rules, base, exponent);
    if (nan != null) {
      return nan;
    }
    boolean whole = exponent.isInteger();
    boolean negative = base.negative && whole && isOdd(exponent);
    if (base.isZero()) {
      return ofZero(exponent, negative, rules);
    }
    if (base.negative && !whole) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (exponent.isInfinite() || base.isInfinite() || exponent.isZero()) {
      return limit(base, exponent, negative, rules);
    }
    int order = Ordering.order(base.withSign(false), Decimal.ONE);
    if (order == 0) {
      return ofOne(base, exponent, negative, rules);
    }
    Decimal beyond = beyond(base, exponent, negative, order, rules);
    if (beyond != null) {
      return beyond;
    }
    return whole ? wholePower(base, exponent, negative, rules) : realPower(base, exponent, rules);
  }

  private static boolean isOdd(Decimal whole) {
    return whole.exponent <= 0 && Digits.cut(whole.coefficient, -whole.exponent).kept().testBit(0);
  }

  private static Decimal zero(boolean negative) {
    return new Decimal(negative, BigInteger.ZERO, 0);
  }

  private static Decimal one(boolean negative) {
    return Decimal.ONE.withSign(negative);
  }

  private static Decimal ofZero(Decimal exponent, boolean negative, Rules rules) {
    if (exponent.isZero()) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    return exponent.negative ? Decimal.infinity(negative) : zero(negative);
  }

  /** Where an operand is infinite, or the exponent zero. */
  private static Decimal limit(Decimal base, Decimal exponent, boolean negative, Rules rules) {
    if (exponent.isZero()) {
      return one(negative);
    }
    int order = base.isInfinite() ? 1 : Ordering.order(base, Decimal.ONE);
    if (order == 0) {
      rules.note(Conditions.INEXACT | Conditions.ROUNDED);
      return padded(rules.prec - 1, negative);
    }
    return order > 0 == exponent.negative ? zero(negative) : Decimal.infinity(negative);
  }

  /** 1 with zeros behind the point. */
  private static Decimal padded(long zeros, boolean negative) {
    return new Decimal(negative, Digits.power(zeros), -zeros);
  }

  private static Decimal ofOne(Decimal base, Decimal exponent, boolean negative, Rules rules) {
    long room = rules.prec - 1;
    if (!exponent.isInteger()) {
      rules.note(Conditions.INEXACT | Conditions.ROUNDED);
      return padded(room, negative);
    }
    if (exponent.negative) {
      return one(negative);
    }
    Decimal zeros = Arithmetic.multiply(exponent, Decimal.of(-base.exponent), Rules.widest());
    if (Ordering.order(zeros, Decimal.of(room)) > 0) {
      rules.note(Conditions.ROUNDED);
      return padded(room, negative);
    }
    return padded(zeros.whole(Rounding.ROUND_DOWN).longValue(), negative);
  }

  /** The result where it certainly overflows or underflows, else null. */
  private static Decimal beyond(
      Decimal base, Decimal exponent, boolean negative, int order, Rules rules) {
    long least = leastDigitsOfLogarithm(base.withSign(false)) + exponent.adjusted();
    boolean grows = order > 0 != exponent.negative;
    long most = digits(grows ? rules.emax : rules.etiny());
    if (least <= most) {
      return null;
    }
    long far = grows ? rules.emax + 1 : rules.etiny() - 1;
    return Finish.number(rules, negative, BigInteger.ONE, far);
  }

  /** A lower bound of the exponent of the logarithm of a positive number. */
  private static long leastDigitsOfLogarithm(Decimal x) {
    long size = x.adjusted();
    if (size > 0) {
      return digits(size) - 1;
    }
    if (size < -1) {
      return digits(size + 1) - 1;
    }
    long off = Arithmetic.subtract(x, Decimal.ONE, Rules.widest()).adjusted();
    return size == 0 ? off - 2 : off - 1;
  }

  private static int digits(long number) {
    return Long.toString(Math.abs(number)).length();
  }

  private static Decimal wholePower(Decimal base, Decimal exponent, boolean negative, Rules rules) {
    Rules work = rules.rounding(Rounding.ROUND_HALF_EVEN);
    work.prec += exponent.digits() + exponent.exponent + 2;
    work.clamp = false;
    Decimal factor = base;
    if (exponent.negative) {
      work.prec++;
      factor = Division.divide(Decimal.ONE, base, work);
    }
    BigInteger times = exponent.whole(Rounding.ROUND_DOWN).abs();
    Decimal result =
        times.bitLength() <= Long.SIZE
            ? fromHighBits(factor, times, work)
            : fromLowBits(factor, times, work);
    rules.note(work.status);
    return result.isInfinite()
        ? Finish.number(rules, negative, BigInteger.ONE, rules.emax + 1)
        : Finish.of(rules, result.withSign(negative));
  }

  private static Decimal fromHighBits(Decimal base, BigInteger times, Rules work) {
    Decimal result = base;
    for (int bit = times.bitLength() - 2; bit >= 0; bit--) {
      result = Arithmetic.multiply(result, result, work);
      if (times.testBit(bit)) {
        result = Arithmetic.multiply(result, base, work);
      }
      if (isLost(result, work)) {
        break;
      }
    }
    return result;
  }

  private static Decimal fromLowBits(Decimal base, BigInteger times, Rules work) {
    Decimal result = Decimal.ONE;
    Decimal square = base;
    for (int bit = 0; bit < times.bitLength(); bit++) {
      if (times.testBit(bit)) {
        result = Arithmetic.multiply(result, square, work);
        if (isLost(result, work)) {
          break;
        }
      }
      square = Arithmetic.multiply(square, square, work);
    }
    return result;
  }

  /** Whether nothing can change it any more. */
  private static boolean isLost(Decimal result, Rules work) {
    return !result.isFinite() || result.isZero() && (work.status & Conditions.CLAMPED) != 0;
  }

  private static Decimal realPower(Decimal base, Decimal exponent, Rules rules) {
    Rules work = Rules.digits(Math.max(base.digits(), rules.prec) + GUARD_DIGITS);
    Decimal logarithm = Transcendental.ln(base, work);
    Decimal product = Arithmetic.multiply(logarithm, exponent, work);
    Decimal result = Transcendental.exp(product, work);
    rules.note(work.status & (Conditions.INEXACT | Conditions.ROUNDED));
    if (result.isInfinite()) {
      return Finish.number(rules, false, BigInteger.ONE, rules.emax + 1);
    }
    return result.isFinite() && Ordering.order(result, Decimal.ONE) == 0
        ? Finish.of(rules, padded(rules.prec - 1, false))
        : Finish.of(rules, result);
  }

  /** {@code pow(base, exponent, modulus)} of whole numbers. */
  static Decimal modulo(Decimal base, Decimal exponent, Decimal modulus, Rules rules) {
    Decimal nan = Finish.nan(rules, base, exponent, modulus);
    if (nan != null) {
      return nan;
    }
    boolean bad =
        !base.isInteger()
            || !exponent.isInteger()
            || !modulus.isInteger()
            || modulus.isZero()
            || modulus.digits() + modulus.exponent > rules.prec
            || exponent.negative && !exponent.isZero()
            || exponent.isZero() && base.isZero();
    if (bad) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    boolean negative = base.negative && isOdd(exponent);
    BigInteger by = modulus.whole(Rounding.ROUND_DOWN).abs();
    BigInteger times = exponent.whole(Rounding.ROUND_DOWN);
    interleave.machine.value.IntCosts.power(times, by);
    BigInteger rest = base.withSign(false).whole(Rounding.ROUND_DOWN).mod(by).modPow(times, by);
    return new Decimal(negative, rest, 0);
  }
}
