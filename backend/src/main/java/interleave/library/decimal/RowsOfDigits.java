package interleave.library.decimal;

import java.math.BigInteger;

/** Operations on coefficients as rows of digits: logical ones, shift and rotation. */
final class RowsOfDigits {
  private RowsOfDigits() {}

  /** What becomes of a pair of bits. */
  private interface Bits {
    boolean of(boolean a, boolean b);
  }

  static Decimal and(Decimal a, Decimal b, Rules rules) {
    return combined(a, b, rules, (x, y) -> x && y);
  }

  static Decimal or(Decimal a, Decimal b, Rules rules) {
    return combined(a, b, rules, (x, y) -> x || y);
  }

  static Decimal xor(Decimal a, Decimal b, Rules rules) {
    return combined(a, b, rules, (x, y) -> x != y);
  }

  static Decimal invert(Decimal a, Rules rules) {
    if (!isLogical(a)) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    BigInteger ones =
        Digits.power(rules.prec).subtract(BigInteger.ONE).divide(BigInteger.valueOf(9));
    return combined(a, Decimal.of(ones), rules, (x, y) -> x != y);
  }

  private static boolean isLogical(Decimal a) {
    return a.isFinite()
        && !a.negative
        && a.exponent == 0
        && DecimalText.digits(a.coefficient).chars().allMatch(c -> c == '0' || c == '1');
  }

  private static Decimal combined(Decimal a, Decimal b, Rules rules, Bits bits) {
    if (!isLogical(a) || !isLogical(b)) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    String left = DecimalText.digits(a.coefficient);
    String right = DecimalText.digits(b.coefficient);
    int length = Math.max(left.length(), right.length());
    StringBuilder text = new StringBuilder(length);
    for (int i = length; i > 0; i--) {
      text.append(bits.of(one(left, i), one(right, i)) ? '1' : '0');
    }
    return new Decimal(false, Digits.last(new BigInteger(text.toString()), rules.prec), 0);
  }

  private static boolean one(String digits, int fromEnd) {
    return fromEnd <= digits.length() && digits.charAt(digits.length() - fromEnd) == '1';
  }

  /** The digits moved by {@code b} places, to the left where that is positive. */
  static Decimal shift(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    if (!isDistance(b, rules)) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (a.isInfinite()) {
      return a;
    }
    long places = b.whole(Rounding.ROUND_DOWN).longValue();
    BigInteger row = Digits.last(a.coefficient, rules.prec);
    BigInteger moved =
        places >= 0
            ? Digits.last(Digits.left(row, places), rules.prec)
            : Digits.cut(row, -places).kept();
    return new Decimal(a.negative, moved, a.exponent);
  }

  /** As {@link #shift}; what falls out on one side comes in on the other. */
  static Decimal rotate(Decimal a, Decimal b, Rules rules) {
    Decimal nan = Finish.nan(rules, a, b);
    if (nan != null) {
      return nan;
    }
    if (!isDistance(b, rules)) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (a.isInfinite()) {
      return a;
    }
    BigInteger row = Digits.last(a.coefficient, rules.prec);
    long places = Math.floorMod(b.whole(Rounding.ROUND_DOWN).longValue(), rules.prec);
    BigInteger high = Digits.cut(row, rules.prec - places).kept();
    BigInteger low = Digits.last(Digits.left(row, places), rules.prec);
    return new Decimal(a.negative, low.add(high), a.exponent);
  }

  private static boolean isDistance(Decimal b, Rules rules) {
    return b.isFinite()
        && b.exponent == 0
        && b.coefficient.compareTo(BigInteger.valueOf(rules.prec)) <= 0;
  }
}
