package interleave.library.decimal;

import interleave.library.decimal.Digits.Cut;
import java.math.BigInteger;

/** Operations on exponents: {@code quantize}, {@code normalize}, {@code to_integral_value} …. */
final class Quantum {
  private Quantum() {}

  /** {@code a} with the exponent of {@code b}. */
  static Decimal quantize(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() && b.isInfinite()) {
      return a;
    }
    if (a.isInfinite() || b.isInfinite() || b.exponent > rules.emax || b.exponent < rules.etiny()) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (a.isZero()) {
      return Finish.number(rules, a.negative, BigInteger.ZERO, b.exponent);
    }
    if (a.digits() + a.exponent - b.exponent > rules.prec) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    Rules own = rules.copy();
    Decimal result = rescaled(a, b.exponent, own);
    if (result.digits() > rules.prec
        || result.adjusted() > rules.emax
        || result.adjusted() < rules.etiny()) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    rules.note(own.status);
    return Finish.of(rules, result);
  }

  /** A finite number with another exponent, rounded where digits are lost. */
  static Decimal rescaled(Decimal a, long exponent, Rules rules) {
    if (a.exponent >= exponent) {
      BigInteger longer = Digits.left(a.coefficient, a.exponent - exponent);
      return new Decimal(a.negative, longer, exponent);
    }
    Cut cut = Digits.cut(a.coefficient, exponent - a.exponent);
    rules.note(Conditions.ROUNDED | (cut.rest() == Rounding.NOTHING ? 0 : Conditions.INEXACT));
    return new Decimal(a.negative, Finish.raised(rules.rounding, cut, a.negative), exponent);
  }

  /** The nearest whole number, silently. */
  static Decimal toIntegral(Decimal a, Rules rules) {
    return integral(a, rules, rules.copy());
  }

  /** The nearest whole number, noting what was lost. */
  static Decimal toIntegralExact(Decimal a, Rules rules) {
    return integral(a, rules, rules);
  }

  private static Decimal integral(Decimal a, Rules rules, Rules noting) {
    if (!a.isFinite()) {
      Decimal nan = Finish.nan(rules, a);
      return nan != null ? nan : a;
    }
    if (a.exponent >= 0) {
      return a;
    }
    return a.isZero() ? new Decimal(a.negative, BigInteger.ZERO, 0) : rescaled(a, 0, noting);
  }

  /** {@code a} without trailing zeros. */
  static Decimal normalize(Decimal a, Rules rules) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    Decimal result = Finish.of(rules, a);
    if (!result.isFinite()) {
      return result;
    }
    if (result.isZero()) {
      return new Decimal(result.negative, BigInteger.ZERO, 0);
    }
    long most = rules.clamp ? rules.etop() : rules.emax;
    long zeros = Math.min(Digits.trailingZeros(result.coefficient), most - result.exponent);
    return new Decimal(
        result.negative, result.coefficient.divide(Digits.power(zeros)), result.exponent + zeros);
  }

  /** Whether the exponents are the same, or both are infinite or both NaN. */
  static boolean same(Decimal a, Decimal b) {
    if (a.isFinite() && b.isFinite()) {
      return a.exponent == b.exponent;
    }
    return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
  }

  /** The exponent of the first digit. */
  static Decimal logb(Decimal a, Rules rules) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return Decimal.infinity(false);
    }
    if (a.isZero()) {
      rules.note(Conditions.DIVISION_BY_ZERO);
      return Decimal.infinity(true);
    }
    return Finish.of(rules, Decimal.of(a.adjusted()));
  }

  /** {@code a * 10 ** b}. */
  static Decimal scaleb(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    BigInteger most = BigInteger.valueOf(rules.emax + rules.prec).shiftLeft(1);
    if (!b.isFinite() || b.exponent != 0 || b.coefficient.compareTo(most) > 0) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    long power = b.whole(Rounding.ROUND_DOWN).longValue();
    return a.isInfinite() ? a : Finish.number(rules, a.negative, a.coefficient, a.exponent + power);
  }
}
