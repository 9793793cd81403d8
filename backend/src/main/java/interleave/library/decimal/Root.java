package interleave.library.decimal;

import interleave.machine.value.IntCosts;
import java.math.BigInteger;

/** Square roots, rounded half to even whatever the context says. */
final class Root {
  private Root() {}

  static Decimal sqrt(Decimal a, Rules rules) {
    Decimal nan = Finish.nan(rules, a);
    if (nan != null) {
      return nan;
    }
    long ideal = Math.floorDiv(a.exponent, 2);
    if (a.isZero()) {
      return Finish.number(rules, a.negative, BigInteger.ZERO, ideal);
    }
    if (a.negative) {
      return rules.invalid(Conditions.INVALID_OPERATION);
    }
    if (a.isInfinite()) {
      return a;
    }
    boolean odd = Math.floorMod(a.exponent, 2) == 1;
    BigInteger square = odd ? a.coefficient.multiply(BigInteger.TEN) : a.coefficient;
    long shift = rules.prec + 1 - (Digits.count(square) + 1) / 2;
    BigInteger unit = Digits.power(Math.abs(shift) * 2);
    BigInteger number = shift >= 0 ? square.multiply(unit) : square.divide(unit);
    IntCosts.squareOfWords(number);
    BigInteger root = number.sqrt();
    boolean exact =
        shift >= 0
            ? root.multiply(root).equals(number)
            : root.multiply(root).multiply(unit).equals(square);
    Rules own = rules.rounding(Rounding.ROUND_HALF_EVEN);
    Decimal result =
        exact
            ? exact(root, ideal - shift, ideal, own)
            : Finish.number(own, false, Division.sticky(root), ideal - shift);
    rules.note(own.status);
    return result;
  }

  private static Decimal exact(BigInteger root, long exponent, long ideal, Rules rules) {
    if (exponent >= ideal) {
      BigInteger longer = Digits.left(root, exponent - ideal);
      return Digits.count(longer) <= rules.prec
          ? Finish.number(rules, false, longer, ideal)
          : Finish.number(rules, false, root, exponent);
    }
    long zeros = Math.min(Digits.trailingZeros(root), ideal - exponent);
    return Finish.number(rules, false, root.divide(Digits.power(zeros)), exponent + zeros);
  }
}
