package interleave.library.decimal;

import java.math.BigInteger;
import java.util.function.LongFunction;

/** {@code exp}, {@code ln} and {@code log10}, rounded correctly, half to even. */
final class Transcendental {
  /** By how many units of its last place an approximation may be wrong. */
  private static final BigInteger ERROR = BigInteger.valueOf(100);

  private static final int FIRST_GUARD_DIGITS = 10;

  /** Exponents with more digits lead beyond all bounds. */
  private static final int MOST_DIGITS_OF_EXPONENT = 19;

  private static final int GUARD_BITS = 24;

  private Transcendental() {}

  /** Asks for more and more digits until it is clear how the number is to be rounded. */
  private static Decimal rounded(Rules rules, LongFunction<Decimal> approximation) {
    for (long guard = FIRST_GUARD_DIGITS; ; guard *= 2) {
      Decimal near = approximation.apply(rules.prec + guard);
      Decimal low = off(near, ERROR.negate(), rules);
      Decimal high = off(near, ERROR, rules);
      if (low.coefficient.equals(high.coefficient) && low.exponent == high.exponent) {
        return Finish.number(
            rules, near.negative, Division.sticky(near.coefficient), near.exponent);
      }
    }
  }

  private static Decimal off(Decimal near, BigInteger by, Rules rules) {
    return Finish.number(rules.copy(), near.negative, near.coefficient.add(by), near.exponent);
  }

  /** {@code e ** a}. */
  static Decimal exp(Decimal a, Rules rules) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative ? Decimal.ZERO : a;
    }
    if (a.isZero()) {
      return Decimal.ONE;
    }
    Rules own = rules.rounding(Rounding.ROUND_HALF_EVEN);
    Decimal result = exp(own, a);
    rules.note(own.status);
    return result;
  }

  private static Decimal exp(Rules own, Decimal a) {
    if (a.adjusted() >= MOST_DIGITS_OF_EXPONENT) {
      return Finish.number(own, false, BigInteger.ONE, a.negative ? own.etiny() - 2 : own.emax + 1);
    }
    if (a.adjusted() < -own.prec - 2) {
      BigInteger one = Digits.power(own.prec + 1);
      BigInteger near = a.negative ? one.subtract(BigInteger.ONE) : one.add(BigInteger.ONE);
      return Finish.number(own, false, near, -own.prec - 1);
    }
    return rounded(own, digits -> approximateExp(a, digits));
  }

  private static Decimal approximateExp(Decimal a, long digits) {
    int powerBits = (int) Math.max(0, (a.adjusted() + 1) * 4);
    int bits = FixedPoint.bits(digits) + powerBits + GUARD_BITS;
    BigInteger x = FixedPoint.of(a, bits);
    BigInteger ln10 = FixedPoint.ln10(bits);
    BigInteger tens = x.shiftLeft(1).add(ln10).divide(ln10.shiftLeft(1));
    BigInteger power = FixedPoint.exp(x.subtract(tens.multiply(ln10)), bits);
    return new Decimal(false, FixedPoint.scaled(power, bits, digits), tens.longValue() - digits);
  }

  /** The natural logarithm. */
  static Decimal ln(Decimal a, Rules rules) {
    return logarithm(a, rules, false);
  }

  /** The logarithm to base ten. */
  static Decimal log10(Decimal a, Rules rules) {
    return logarithm(a, rules, true);
  }

  private static Decimal logarithm(Decimal a, Rules rules, boolean byTen) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    if (a.isZero()) {
      return Decimal.infinity(true);
    }
    if (a.negative) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (a.isInfinite()) {
      return a;
    }
    boolean powerOfTen =
        Digits.trailingZeros(a.coefficient) == a.digits() - 1
            && a.coefficient.equals(Digits.power(a.digits() - 1L));
    if (powerOfTen && (byTen || a.adjusted() == 0)) {
      return byTen ? Finish.of(rules, Decimal.of(a.adjusted())) : Decimal.ZERO;
    }
    Rules own = rules.rounding(Rounding.ROUND_HALF_EVEN);
    Decimal result = rounded(own, digits -> approximateLogarithm(a, digits, byTen));
    rules.note(own.status);
    return result;
  }

  private static Decimal approximateLogarithm(Decimal a, long digits, boolean byTen) {
    long tens = a.adjusted();
    Decimal near = new Decimal(false, a.coefficient, a.exponent - tens);
    if (Ordering.order(near, Decimal.of(3)) > 0) {
      tens++;
      near = new Decimal(false, near.coefficient, near.exponent - 1);
    }
    long places = digits + (tens == 0 ? distanceFromOne(near) : 0);
    int bits = FixedPoint.bits(places) + Long.SIZE + GUARD_BITS;
    BigInteger value = FixedPoint.ln(FixedPoint.of(near, bits), bits);
    BigInteger ln10 = FixedPoint.ln10(bits);
    BigInteger whole = BigInteger.valueOf(tens);
    value =
        byTen
            ? value.shiftLeft(bits).divide(ln10).add(whole.shiftLeft(bits))
            : value.add(whole.multiply(ln10));
    BigInteger result = FixedPoint.scaled(value, bits, places);
    return new Decimal(result.signum() < 0, result.abs(), -places);
  }

  /** How many zeros the difference from 1 begins with, about. */
  private static long distanceFromOne(Decimal near) {
    Decimal off = Arithmetic.subtract(near, Decimal.ONE, Rules.widest());
    return Math.max(0, -off.adjusted());
  }
}
