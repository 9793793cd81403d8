package interleave.library.decimal;

import interleave.machine.value.HeapPart;

/**
 * The arithmetic part of a context: how results are rounded and bounded, and what has happened in
 * the operations since {@link #status} was last cleared.
 */
final class Rules extends HeapPart {
  /** {@code decimal.MAX_PREC} and {@code MAX_EMAX}. */
  static final long MAX = 999_999_999_999_999_999L;

  /** {@code decimal.MIN_ETINY}. */
  static final long MIN_ETINY = -2 * MAX + 1;

  long prec;
  Rounding rounding;
  long emin;
  long emax;
  boolean clamp;

  /** Bits of {@link Conditions}. */
  int status;

  Rules(long prec, Rounding rounding, long emin, long emax, boolean clamp) {
    this.prec = prec;
    this.rounding = rounding;
    this.emin = emin;
    this.emax = emax;
    this.clamp = clamp;
  }

  /** The widest there are: everything that can be exact is. */
  static Rules widest() {
    return new Rules(MAX, Rounding.ROUND_HALF_EVEN, -MAX, MAX, false);
  }

  /** Rules with the widest exponents for a number of digits. */
  static Rules digits(long prec) {
    return new Rules(prec, Rounding.ROUND_HALF_EVEN, -MAX, MAX, false);
  }

  /** The same but for the status, which is empty. */
  Rules copy() {
    return new Rules(prec, rounding, emin, emax, clamp);
  }

  /** As {@link #copy}, with another rounding. */
  Rules rounding(Rounding other) {
    Rules copy = copy();
    copy.rounding = other;
    return copy;
  }

  /** The least exponent of a subnormal number. */
  long etiny() {
    return emin - (prec - 1);
  }

  /** The greatest exponent of a number of full length. */
  long etop() {
    return emax - (prec - 1);
  }

  void note(int conditions) {
    status |= conditions;
  }

  /** Notes a condition that leaves no result. */
  Decimal invalid(int condition) {
    status |= condition;
    return Decimal.NAN;
  }
}
