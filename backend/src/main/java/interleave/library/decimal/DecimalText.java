package interleave.library.decimal;

import interleave.machine.value.MemoryMeter;
import java.math.BigInteger;

/** Decimals written (specification, "to-scientific-string"). */
final class DecimalText {
  /** Adjusted exponents below it are written with an exponent. */
  private static final int LEAST_PLAIN = -6;

  private DecimalText() {}

  /** The digits of a coefficient. */
  static String digits(BigInteger coefficient) {
    long words = coefficient.bitLength() / Integer.SIZE;
    MemoryMeter.work(words * Math.min(words, 128));
    return coefficient.toString();
  }

  /** {@code str(number)}. */
  static String scientific(Decimal number, boolean capitals) {
    if (!number.isFinite()) {
      return word(number);
    }
    String digits = digits(number.coefficient);
    long left = number.exponent + digits.length();
    boolean plain = number.exponent <= 0 && left > LEAST_PLAIN;
    return sign(number) + placed(digits, left, plain ? left : 1, capitals ? 'E' : 'e', false);
  }

  /** {@code number.to_eng_string()}: the exponent is a multiple of three. */
  static String engineering(Decimal number, boolean capitals) {
    if (!number.isFinite()) {
      return word(number);
    }
    String digits = digits(number.coefficient);
    long left = number.exponent + digits.length();
    long point = left;
    if (number.exponent > 0 || left <= LEAST_PLAIN) {
      point =
          number.coefficient.signum() == 0
              ? Math.floorMod(left + 1, 3L) - 1
              : Math.floorMod(left - 1, 3L) + 1;
    }
    return sign(number) + placed(digits, left, point, capitals ? 'E' : 'e', false);
  }

  private static String sign(Decimal number) {
    return number.negative ? "-" : "";
  }

  /** An infinity or a NaN. */
  static String word(Decimal number) {
    String payload = number.coefficient.signum() == 0 ? "" : digits(number.coefficient);
    return sign(number)
        + switch (number.kind) {
          case INFINITY -> "Infinity";
          case SIGNALING -> "sNaN" + payload;
          default -> "NaN" + payload;
        };
  }

  /**
   * Digits with a point, and an exponent where that is needed.
   *
   * @param left how many digits are left of the point in truth
   * @param point how many are to be written there
   * @param always whether to write the exponent even where it is zero
   */
  static String placed(String digits, long left, long point, char letter, boolean always) {
    StringBuilder text = new StringBuilder();
    if (point <= 0) {
      text.append("0.").append("0".repeat((int) -point)).append(digits);
    } else if (point >= digits.length()) {
      text.append(digits).append("0".repeat((int) point - digits.length()));
    } else {
      text.append(digits, 0, (int) point).append('.').append(digits, (int) point, digits.length());
    }
    if (left != point || always) {
      long exponent = left - point;
      text.append(letter).append(exponent < 0 ? "-" : "+").append(Math.abs(exponent));
    }
    return text.toString();
  }
}
