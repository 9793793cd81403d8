package interleave.machine.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
  private static final int FRACTION_DIGITS = 13;
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(?:0[xX])?(\\p{XDigit}*)\\.?(\\p{XDigit}*)(?:[pP]([+-]?\\d+))?");

  private FloatHex() {}

  static String write(double value) {
    String special = FloatText.special(value);
    if (special != null) {
      return special;
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    long bits = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    boolean normal = Math.abs(value) >= Double.MIN_NORMAL;
    return String.format(
        "%s0x%d.%0" + FRACTION_DIGITS + "xp%+d", sign, normal ? 1 : 0, bits, exponent);
  }

  static double read(String text) {
    String stripped = StrSearch.strip(text);
    String lower = stripped.toLowerCase(Locale.ROOT);
    if (lower.matches("[+-]?(nan|inf|infinity)")) {
      return FloatText.parse(lower);
    }
    Matcher number = NUMBER.matcher(stripped);
    if (!number.matches() || number.group(2).isEmpty() && number.group(3).isEmpty()) {
      throw Exceptions.valueError("invalid hexadecimal floating-point string");
    }
    String exponent = number.group(4) == null ? "0" : number.group(4);
    String whole = number.group(2).isEmpty() ? "0" : number.group(2);
    double value =
        Double.parseDouble(
            number.group(1) + "0x" + whole + "." + number.group(3) + "0p" + exponent);
    if (Double.isInfinite(value)) {
      throw Exceptions.overflowError("hexadecimal value too large to represent as a float");
    }
    return value;
  }
}
