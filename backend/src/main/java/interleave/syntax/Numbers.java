package interleave.syntax;

import interleave.syntax.ast.Complex;
import java.math.BigInteger;

/** Turns the text of a number into its value. */
final class Numbers {
  private static final int MAX_DECIMAL_DIGITS = 4300;

  private Numbers() {}

  /** The value: a {@link Long}, {@link BigInteger}, {@link Double} or {@link Complex}. */
  static Object value(String written, TokenStream in, Token token) {
    String text = written.replace("_", "");
    if (text.length() > 2 && text.charAt(0) == '0') {
      switch (text.charAt(1)) {
        case 'x', 'X' -> {
          return integer(text.substring(2), 16);
        }
        case 'o', 'O' -> {
          return integer(text.substring(2), 8);
        }
        case 'b', 'B' -> {
          return integer(text.substring(2), 2);
        }
        default -> {}
      }
    }
    char last = text.charAt(text.length() - 1);
    if (last == 'j' || last == 'J') {
      return new Complex(0, Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return Double.parseDouble(text);
    }
    if (text.length() > MAX_DECIMAL_DIGITS) {
      throw in.errorAt(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + text.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider"
              + " hexadecimal for huge integer literals to avoid decimal conversion limits.",
          token.line,
          0,
          0);
    }
    return integer(text, 10);
  }

  private static Object integer(String digits, int radix) {
    BigInteger value = new BigInteger(digits, radix);
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }
}
