package interleave.library.decimal;

/** Comparisons, by value and by representation. */
final class Ordering {
  private Ordering() {}

  /** -1, 0 or 1 by the values of two numbers, none a NaN. */
  static int order(Decimal a, Decimal b) {
    int sign = Integer.compare(a.signum(), b.signum());
    if (sign != 0 || a.signum() == 0) {
      return sign;
    }
    int size = sizes(a, b);
    return a.negative ? -size : size;
  }

  private static int sizes(Decimal a, Decimal b) {
    if (a.isInfinite() || b.isInfinite()) {
      return Boolean.compare(a.isInfinite(), b.isInfinite());
    }
    if (a.isZero() || b.isZero()) {
      return Boolean.compare(b.isZero(), a.isZero());
    }
    if (a.adjusted() != b.adjusted()) {
      return Long.compare(a.adjusted(), b.adjusted());
    }
    long least = Math.min(a.exponent, b.exponent);
    return Digits.left(a.coefficient, a.exponent - least)
        .compareTo(Digits.left(b.coefficient, b.exponent - least));
  }

  /** {@code a.compare(b)}. */
  static Decimal compare(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    return nan != null ? nan : Decimal.of(order(a, b));
  }

  /** {@code a.compare_signal(b)}: every NaN signals. */
  static Decimal compareSignal(Decimal a, Decimal b, Rules rules) {
    if (a.isNan() || b.isNan()) {
      rules.note(Conditions.INVALID_OPERATION);
    }
    return compare(a, b, rules);
  }

  /** -1, 0 or 1 by the total order of representations. */
  static int total(Decimal a, Decimal b) {
    if (a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int size = totalOfSizes(a, b);
    return a.negative ? -size : size;
  }

  /** As {@link #total}, the signs left out. */
  static int totalOfSizes(Decimal a, Decimal b) {
    if (a.isNan() || b.isNan()) {
      int kind = Integer.compare(rank(a), rank(b));
      return kind != 0 ? kind : a.coefficient.compareTo(b.coefficient);
    }
    int size = sizes(a, b);
    return size != 0 ? size : Long.compare(a.exponent, b.exponent);
  }

  private static int rank(Decimal a) {
    return switch (a.kind) {
      case NAN -> 2;
      case SIGNALING -> 1;
      default -> 0;
    };
  }

  static Decimal max(Decimal a, Decimal b, Rules rules) {
    return extreme(a, b, rules, true, false);
  }

  static Decimal min(Decimal a, Decimal b, Rules rules) {
    return extreme(a, b, rules, false, false);
  }

  static Decimal maxOfSizes(Decimal a, Decimal b, Rules rules) {
    return extreme(a, b, rules, true, true);
  }

  static Decimal minOfSizes(Decimal a, Decimal b, Rules rules) {
    return extreme(a, b, rules, false, true);
  }

  private static Decimal extreme(Decimal a, Decimal b, Rules rules, boolean most, boolean bySize) {
    boolean aloneA = b.isNan() && !b.isSignaling() && !a.isNan();
    boolean aloneB = a.isNan() && !a.isSignaling() && !b.isNan();
    if (aloneA || aloneB) {
      return Finish.of(rules, aloneA ? a : b);
    }
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    int order = bySize ? sizes(a, b) : 0;
    if (order == 0) {
      order = order(a, b);
    }
    if (order == 0) {
      order = total(a, b);
    }
    return Finish.of(rules, order < 0 == most ? b : a);
  }
}
