package interleave.library.decimal;

import java.math.BigInteger;

/** The numbers next to a number among those a context can represent. */
final class Neighbours {
  private Neighbours() {}

  static Decimal minus(Decimal a, Rules rules) {
    return next(a, rules, true);
  }

  static Decimal plus(Decimal a, Rules rules) {
    return next(a, rules, false);
  }

  private static Decimal next(Decimal a, Rules rules, boolean down) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    if (a.isInfinite()) {
      return a.negative == down ? a : Finish.largest(rules, a.negative);
    }
    Rules own = rules.rounding(down ? Rounding.ROUND_FLOOR : Rounding.ROUND_CEILING);
    Decimal rounded = Finish.of(own, a);
    if ((own.status & (Conditions.INEXACT | Conditions.ERRORS)) != 0) {
      return rounded;
    }
    Decimal tiny = new Decimal(down, BigInteger.ONE, rules.etiny() - 1);
    return Arithmetic.add(a, tiny, own);
  }

  /** The neighbour of {@code a} on the way to {@code b}. */
  static Decimal toward(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    int order = Ordering.order(a, b);
    if (order == 0) {
      return a.withSign(b.negative);
    }
    Decimal result = next(a, rules, order > 0);
    if (result.isInfinite()) {
      rules.note(Conditions.OVERFLOW | Conditions.ROUNDED | Conditions.INEXACT);
    } else if (result.adjusted() < rules.emin) {
      rules.note(
          Conditions.UNDERFLOW
              | Conditions.SUBNORMAL
              | Conditions.ROUNDED
              | Conditions.INEXACT
              | (result.isZero() ? Conditions.CLAMPED : 0));
    }
    return result;
  }
}
