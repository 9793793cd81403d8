package interleave.library.decimal;

import java.math.BigInteger;

/** Quotients and remainders. */
final class Division {
  private static final Decimal[] NANS = {Decimal.NAN, Decimal.NAN};

  private Division() {}

  /** {@code a / b}. */
  static Decimal divide(Decimal a, Decimal b, Rules rules) {
    boolean negative = a.negative != b.negative;
    if (!a.isFinite() || !b.isFinite()) {
      Decimal nan = Finish.nan(rules, a, b);
      if (nan != null) {
        return nan;
      }
      if (a.isInfinite()) {
        return b.isInfinite()
            ? rules.invalid(Conditions.INVALID_OPERATION)
            : Decimal.infinity(negative);
      }
      rules.note(Conditions.CLAMPED);
      return new Decimal(negative, BigInteger.ZERO, rules.etiny());
    }
    if (b.isZero()) {
      return byZero(a, negative, rules);
    }
    long ideal = a.exponent - b.exponent;
    if (a.isZero()) {
      return Finish.number(rules, negative, BigInteger.ZERO, ideal);
    }
    return quotient(a, b, negative, ideal, rules);
  }

  private static Decimal byZero(Decimal a, boolean negative, Rules rules) {
    if (a.isZero()) {
      return rules.invalid(Conditions.DIVISION_UNDEFINED);
    }
    rules.note(Conditions.DIVISION_BY_ZERO);
    return Decimal.infinity(negative);
  }

  private static Decimal quotient(Decimal a, Decimal b, boolean negative, long ideal, Rules rules) {
    long shift = b.digits() - a.digits() + rules.prec + 1;
    BigInteger top = Digits.left(a.coefficient, Math.max(0, shift));
    BigInteger bottom = Digits.left(b.coefficient, Math.max(0, -shift));
    BigInteger[] parts = Digits.quotient(top, bottom);
    BigInteger result = parts[0];
    long exponent = ideal - shift;
    if (parts[1].signum() != 0) {
      result = sticky(result);
    } else if (exponent < ideal) {
      long zeros = Math.min(Digits.trailingZeros(result), ideal - exponent);
      result = result.divide(Digits.power(zeros));
      exponent += zeros;
    }
    return Finish.number(rules, negative, result, exponent);
  }

  /** Marks that there are more digits behind: the last one must not look like none or a half. */
  static BigInteger sticky(BigInteger number) {
    int last = Digits.lastDigit(number);
    return last == 0 || last == 5 ? number.add(BigInteger.ONE) : number;
  }

  /** {@code a // b}. */
  static Decimal whole(Decimal a, Decimal b, Rules rules) {
    boolean negative = a.negative != b.negative;
    if (!a.isFinite() || !b.isFinite()) {
      Decimal nan = Finish.nan(rules, a, b);
      if (nan != null) {
        return nan;
      }
      if (a.isInfinite()) {
        return b.isInfinite()
            ? rules.invalid(Conditions.INVALID_OPERATION)
            : Decimal.infinity(negative);
      }
      return new Decimal(negative, BigInteger.ZERO, 0);
    }
    return b.isZero() ? byZero(a, negative, rules) : Finish.of(rules, both(a, b, rules)[0]);
  }

  /** {@code a % b}: of the dividend's sign. */
  static Decimal remainder(Decimal a, Decimal b, Rules rules) {
    if (!a.isFinite() || !b.isFinite()) {
      Decimal nan = Finish.nan(rules, a, b);
      if (nan != null) {
        return nan;
      }
      return a.isInfinite() ? rules.invalid(Conditions.INVALID_OPERATION) : Finish.of(rules, a);
    }
    if (b.isZero()) {
      return rules.invalid(
          a.isZero() ? Conditions.DIVISION_UNDEFINED : Conditions.INVALID_OPERATION);
    }
    return Finish.of(rules, both(a, b, rules)[1]);
  }

  /** {@code divmod(a, b)}. */
  static Decimal[] divmod(Decimal a, Decimal b, Rules rules) {
    boolean negative = a.negative != b.negative;
    if (!a.isFinite() || !b.isFinite()) {
      Decimal nan = Finish.nan(rules, a, b);
      if (nan != null) {
        return new Decimal[] {nan, nan};
      }
      if (!a.isInfinite()) {
        return new Decimal[] {new Decimal(negative, BigInteger.ZERO, 0), Finish.of(rules, a)};
      }
      Decimal none = rules.invalid(Conditions.INVALID_OPERATION);
      return new Decimal[] {b.isInfinite() ? none : Decimal.infinity(negative), none};
    }
    if (b.isZero()) {
      if (a.isZero()) {
        rules.note(Conditions.DIVISION_UNDEFINED);
        return NANS;
      }
      rules.note(Conditions.DIVISION_BY_ZERO | Conditions.INVALID_OPERATION);
      return new Decimal[] {Decimal.infinity(negative), Decimal.NAN};
    }
    Decimal[] parts = both(a, b, rules);
    return new Decimal[] {Finish.of(rules, parts[0]), Finish.of(rules, parts[1])};
  }

  /** Quotient and remainder of finite numbers, the divisor not zero. */
  private static Decimal[] both(Decimal a, Decimal b, Rules rules) {
    boolean negative = a.negative != b.negative;
    long ideal = Math.min(a.exponent, b.exponent);
    if (a.isZero()) {
      return new Decimal[] {
        new Decimal(negative, BigInteger.ZERO, 0), new Decimal(a.negative, BigInteger.ZERO, ideal)
      };
    }
    if (a.adjusted() < b.adjusted()) {
      BigInteger rest = Digits.left(a.coefficient, Math.max(0, a.exponent - b.exponent));
      return new Decimal[] {
        new Decimal(negative, BigInteger.ZERO, 0), new Decimal(a.negative, rest, ideal)
      };
    }
    if (a.adjusted() - b.adjusted() > rules.prec) {
      return impossible(rules);
    }
    BigInteger[] parts =
        Digits.quotient(
            Digits.left(a.coefficient, a.exponent - ideal),
            Digits.left(b.coefficient, b.exponent - ideal));
    if (Digits.count(parts[0]) > rules.prec) {
      return impossible(rules);
    }
    return new Decimal[] {
      new Decimal(negative, parts[0], 0), new Decimal(a.negative, parts[1], ideal)
    };
  }

  private static Decimal[] impossible(Rules rules) {
    rules.note(Conditions.DIVISION_IMPOSSIBLE);
    return NANS;
  }

  /** {@code a - b * n} with the whole {@code n} nearest to the quotient, the even one of two. */
  static Decimal remainderNear(Decimal a, Decimal b, Rules rules) {
    if (!a.isFinite() || !b.isFinite() || b.isZero()) {
      return remainder(a, b, rules);
    }
    Decimal[] parts = both(a, b, rules);
    if (parts[0].isNan()) {
      return Decimal.NAN;
    }
    BigInteger quotient = parts[0].coefficient;
    BigInteger rest = parts[1].coefficient;
    long exponent = parts[1].exponent;
    BigInteger size = Digits.left(b.coefficient, b.exponent - exponent);
    int twice = rest.shiftLeft(1).compareTo(size);
    boolean negative = a.negative;
    if (twice > 0 || twice == 0 && quotient.testBit(0)) {
      quotient = quotient.add(BigInteger.ONE);
      rest = size.subtract(rest);
      negative = !negative;
    }
    if (Digits.count(quotient) > rules.prec) {
      return impossible(rules)[0];
    }
    return Finish.number(rules, negative, rest, exponent);
  }
}
