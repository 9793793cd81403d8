package interleave.library.decimal;

import java.math.BigInteger;

/** Sums and products. */
final class Arithmetic {
  private Arithmetic() {}

  /** {@code +a}. */
  static Decimal plus(Decimal a, Rules rules) {
    return signed(a, a.negative, rules);
  }

  /** {@code -a}. */
  static Decimal minus(Decimal a, Rules rules) {
    return signed(a, !a.negative, rules);
  }

  /** The number rounded, with that sign; only when rounded down does zero have one. */
  private static Decimal signed(Decimal a, boolean negative, Rules rules) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    boolean bare = a.isZero() && rules.rounding != Rounding.ROUND_FLOOR;
    return Finish.of(rules, a.withSign(negative && !bare));
  }

  /** {@code abs(a)}. */
  static Decimal abs(Decimal a, Rules rules) {
    return !a.isNan() && a.negative ? minus(a, rules) : plus(a, rules);
  }

  /** {@code a - b}. */
  static Decimal subtract(Decimal a, Decimal b, Rules rules) {
    return b.isNan() ? add(a, b, rules) : add(a, b.withSign(!b.negative), rules);
  }

  /** {@code a + b}. */
  static Decimal add(Decimal a, Decimal b, Rules rules) {
    if (!a.isFinite() || !b.isFinite()) {
      return addSpecial(a, b, rules);
    }
    Decimal big = a.exponent >= b.exponent ? a : b;
    Decimal small = a.exponent >= b.exponent ? b : a;
    if (big.exponent != small.exponent && !big.isZero()) {
      small = visible(big, small, rules);
    }
    BigInteger left = Digits.left(big.coefficient, big.exponent - small.exponent);
    BigInteger right = small.coefficient;
    if (big.negative == small.negative) {
      return Finish.number(rules, big.negative, left.add(right), small.exponent);
    }
    BigInteger difference = left.subtract(right);
    boolean negative =
        difference.signum() == 0
            ? rules.rounding == Rounding.ROUND_FLOOR
            : difference.signum() < 0 != big.negative;
    return Finish.number(rules, negative, difference.abs(), small.exponent);
  }

  /** The lesser summand, or where it is too small to matter, one that rounds alike. */
  private static Decimal visible(Decimal big, Decimal small, Rules rules) {
    long least = big.exponent - 1;
    least += big.digits() > rules.prec ? 0 : big.digits() - rules.prec - 1;
    if (small.adjusted() >= least) {
      return small;
    }
    BigInteger tiny = small.isZero() ? BigInteger.ZERO : BigInteger.ONE;
    return new Decimal(small.negative, tiny, least);
  }

  private static Decimal addSpecial(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite() && b.isInfinite() && a.negative != b.negative) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    return a.isInfinite() ? a : b;
  }

  /** {@code a * b}. */
  static Decimal multiply(Decimal a, Decimal b, Rules rules) {
    boolean negative = a.negative != b.negative;
    if (!a.isFinite() || !b.isFinite()) {
      Decimal nan = Finish.nan(rules, a, b);
      if (nan != null) {
        return nan;
      }
      return a.isZero() || b.isZero()
          ? rules.invalid(Conditions.INVALID_OPERATION)
          : Decimal.infinity(negative);
    }
    BigInteger product = Digits.product(a.coefficient, b.coefficient);
    return Finish.number(rules, negative, product, a.exponent + b.exponent);
  }

  /** {@code a * b + c}, rounded once. */
  static Decimal fma(Decimal a, Decimal b, Decimal c, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b, c);
    if (nan != null) {
      return nan;
    }
    if (!a.isFinite() || !b.isFinite()) {
      Decimal product = multiply(a, b, rules);
      return product.isNan() ? product : add(product, c, rules);
    }
    BigInteger product = Digits.product(a.coefficient, b.coefficient);
    return add(new Decimal(a.negative != b.negative, product, a.exponent + b.exponent), c, rules);
  }
}
