package interleave.library.decimal;

import interleave.library.decimal.Digits.Cut;
import java.math.BigInteger;

/** The last step of every operation: the exact result becomes one the rules allow. */
final class Finish {
  private static final BigInteger ONE = BigInteger.ONE;

  private Finish() {}

  /** The number rounded and bounded. */
  static Decimal number(Rules rules, boolean negative, BigInteger coefficient, long exponent) {
    int digits = Digits.count(coefficient);
    long adjusted = exponent + digits - 1;
    if (digits <= rules.prec
        && adjusted <= rules.emax
        && adjusted >= rules.emin
        && !(rules.clamp && exponent > rules.etop())) {
      return new Decimal(negative, coefficient, exponent);
    }
    return bounded(rules, negative, coefficient, exponent, true);
  }

  /** As {@link #number}; NaNs lose what is too long of their payload. */
  static Decimal of(Rules rules, Decimal a) {
    if (a.isFinite()) {
      return number(rules, a.negative, a.coefficient, a.exponent);
    }
    return a.isNan() ? shortened(rules, a) : a;
  }

  private static Decimal shortened(Rules rules, Decimal nan) {
    long room = rules.prec - (rules.clamp ? 1 : 0);
    return nan.digits() <= room ? nan : nan.withPayload(Digits.last(nan.coefficient, room));
  }

  /** The first of these that is a NaN, signaling ones before quiet ones, made quiet; or null. */
  static Decimal nan(Rules rules, Decimal... operands) {
    for (Decimal operand : operands) {
      if (operand.isSignaling()) {
        rules.note(Conditions.INVALID_OPERATION);
        return shortened(rules, operand.quiet());
      }
    }
    for (Decimal operand : operands) {
      if (operand.isNan()) {
        return shortened(rules, operand);
      }
    }
    return null;
  }

  private static Decimal bounded(
      Rules rules, boolean negative, BigInteger coefficient, long exponent, boolean rounds) {
    int digits = Digits.count(coefficient);
    long adjusted = exponent + digits - 1;
    if (adjusted > rules.emax) {
      return tooLarge(rules, negative, coefficient);
    }
    if (rules.clamp && exponent > rules.etop()) {
      rules.note(Conditions.CLAMPED);
      if (coefficient.signum() != 0 && adjusted < rules.emin) {
        rules.note(Conditions.SUBNORMAL);
      }
      BigInteger folded = Digits.left(coefficient, exponent - rules.etop());
      return new Decimal(negative, folded, rules.etop());
    }
    if (adjusted < rules.emin) {
      if (coefficient.signum() == 0 || exponent < rules.etiny()) {
        return tooSmall(rules, negative, coefficient, exponent);
      }
      rules.note(Conditions.SUBNORMAL);
    }
    return rounds && digits > rules.prec
        ? rounded(rules, negative, coefficient, exponent, digits - rules.prec)
        : new Decimal(negative, coefficient, exponent);
  }

  private static Decimal tooLarge(Rules rules, boolean negative, BigInteger coefficient) {
    if (coefficient.signum() == 0) {
      rules.note(Conditions.CLAMPED);
      return new Decimal(negative, coefficient, rules.clamp ? rules.etop() : rules.emax);
    }
    rules.note(Conditions.OVERFLOW | Conditions.INEXACT | Conditions.ROUNDED);
    return rules.rounding.staysFinite(negative)
        ? largest(rules, negative)
        : Decimal.infinity(negative);
  }

  /** The largest finite number. */
  static Decimal largest(Rules rules, boolean negative) {
    return new Decimal(negative, Digits.power(rules.prec).subtract(ONE), rules.etop());
  }

  /** A zero, or a number with digits beyond the least exponent. */
  private static Decimal tooSmall(
      Rules rules, boolean negative, BigInteger coefficient, long exponent) {
    long etiny = rules.etiny();
    if (coefficient.signum() == 0) {
      if (exponent < etiny) {
        rules.note(Conditions.CLAMPED);
      }
      return new Decimal(negative, coefficient, Math.max(exponent, etiny));
    }
    Cut cut = Digits.cut(coefficient, etiny - exponent);
    BigInteger kept = raised(rules.rounding, cut, negative);
    rules.note(Conditions.SUBNORMAL | Conditions.ROUNDED);
    if (cut.rest() != Rounding.NOTHING) {
      rules.note(Conditions.INEXACT | Conditions.UNDERFLOW);
      if (kept.signum() == 0) {
        rules.note(Conditions.CLAMPED);
      }
    }
    return new Decimal(negative, kept, etiny);
  }

  /** What is kept of a number, raised by one where the rounding says so. */
  static BigInteger raised(Rounding rounding, Cut cut, boolean negative) {
    boolean up =
        cut.rest() != Rounding.NOTHING
            && rounding.raises(cut.rest(), Digits.lastDigit(cut.kept()), negative);
    return up ? cut.kept().add(ONE) : cut.kept();
  }

  private static Decimal rounded(
      Rules rules, boolean negative, BigInteger coefficient, long exponent, long tooMany) {
    Cut cut = Digits.cut(coefficient, tooMany);
    BigInteger kept = raised(rules.rounding, cut, negative);
    rules.note(Conditions.ROUNDED | (cut.rest() == Rounding.NOTHING ? 0 : Conditions.INEXACT));
    long shifted = exponent + tooMany;
    if (Digits.count(kept) > rules.prec) {
      return bounded(rules, negative, Digits.power(rules.prec - 1), shifted + 1, false);
    }
    return new Decimal(negative, kept, shifted);
  }
}
