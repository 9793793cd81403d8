package interleave.machine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Floats written and read in text. */
final class FloatText {
  private static final int REPR_MIN_EXPONENT = -4;
  private static final int REPR_MAX_EXPONENT = 16;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(\\d+(_\\d+)*\\.?(\\d+(_\\d+)*)?|\\.\\d+(_\\d+)*)([eE][+-]?\\d+(_\\d+)*)?");

  private FloatText() {}

  /**
   * Decimal digits of a finite number that is not negative: {@code 0.d1d2d3… × 10**point}.
   *
   * @param digits at least one
   */
  record Digits(String digits, int point) {
    /** The exponent of scientific notation. */
    int exponent() {
      return point - 1;
    }
  }

  /** {@code repr(value)}. */
  static String repr(double value) {
    String special = special(value);
    if (special != null) {
      return special;
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    return sign + reprOf(shortest(Math.abs(value)), true);
  }

  /** {@code nan}, {@code inf}, {@code -inf}, or null. */
  static String special(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : null;
  }

  private static String reprOf(Digits digits, boolean point) {
    int exponent = digits.exponent();
    if (exponent < REPR_MIN_EXPONENT || exponent >= REPR_MAX_EXPONENT) {
      return scientific(digits, digits.digits().length() - 1, false, 'e');
    }
    String text = positional(digits, Math.max(0, digits.digits().length() - digits.point()));
    return point && text.indexOf('.') < 0 ? text + ".0" : text;
  }

  /** The shortest digits that read back as the same value. */
  static Digits shortest(double value) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (decimal.precision() == 2) { // Java prefers two digits where one would do
      BigDecimal one = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
      decimal = one.doubleValue() == value ? one.stripTrailingZeros() : decimal;
    }
    String digits = decimal.unscaledValue().toString();
    return new Digits(digits, digits.length() - decimal.scale());
  }

  /** That many significant digits of the exact value, rounded half to even. */
  static Digits significant(double value, int count) {
    if (value == 0) {
      return new Digits("0".repeat(count), 1);
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
    String digits = rounded.unscaledValue().toString();
    int point = digits.length() - rounded.scale();
    return new Digits(digits + "0".repeat(Math.max(0, count - digits.length())), point);
  }

  /** {@code format(value, ".{precision}f")} of a finite number that is not negative. */
  static String fixed(double value, int precision) {
    Sizes.characters(precision);
    int exact = Math.min(precision, 1100);
    String text = new BigDecimal(value).setScale(exact, RoundingMode.HALF_EVEN).toPlainString();
    return precision > exact ? text + "0".repeat(precision - exact) : text;
  }

  /** {@code format(value, ".{precision}e")} of a finite number that is not negative. */
  static String exponential(double value, int precision, boolean alternate, char letter) {
    int count = Sizes.characters(precision + 1L);
    return scientific(significant(value, count), precision, alternate, letter);
  }

  private static String scientific(Digits digits, int fraction, boolean point, char letter) {
    StringBuilder text = new StringBuilder(digits.digits().substring(0, 1));
    if (fraction > 0 || point) {
      text.append('.').append(digits.digits(), 1, fraction + 1);
    }
    int exponent = digits.exponent();
    text.append(letter).append(exponent < 0 ? '-' : '+');
    String size = Integer.toString(Math.abs(exponent));
    return text.append(size.length() < 2 ? "0" : "").append(size).toString();
  }

  private static String positional(Digits digits, int fraction) {
    String all = digits.digits();
    int point = digits.point();
    StringBuilder text = new StringBuilder();
    if (point <= 0) {
      text.append('0');
    } else {
      text.append(all, 0, Math.min(point, all.length()));
      text.append("0".repeat(Math.max(0, point - all.length())));
    }
    if (fraction > 0) {
      text.append('.').append("0".repeat(Math.max(0, -point)));
      text.append(all.substring(Math.min(all.length(), Math.max(0, point))));
    }
    return text.toString();
  }

  /**
   * {@code format(value, ".{precision}g")} of a finite number that is not negative.
   *
   * @param keepPoint as without a type letter: {@code .0} is added and counts as a digit
   */
  static String general(
      double value, int precision, boolean alternate, boolean keepPoint, char letter) {
    int count = Sizes.characters(Math.max(1, precision));
    Digits digits = significant(value, count);
    int exponent = digits.exponent();
    int limit = keepPoint ? count - 1 : count;
    boolean scientific = exponent < REPR_MIN_EXPONENT || exponent >= limit;
    if (!alternate) {
      digits = new Digits(withoutTrailingZeros(digits.digits()), digits.point());
    }
    int length = digits.digits().length();
    if (scientific) {
      return scientific(digits, length - 1, alternate, letter);
    }
    String text = positional(digits, Math.max(0, length - digits.point()));
    if (text.indexOf('.') >= 0) {
      return text;
    }
    return alternate && !keepPoint ? text + "." : keepPoint ? text + ".0" : text;
  }

  private static String withoutTrailingZeros(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  /** {@code float(text)}. */
  static double parse(String text) {
    return parse(text, StrText.repr(text));
  }

  /** {@code float(bytes)}. */
  static double parse(ByteSequence bytes) {
    boolean ascii = bytes.latin1().chars().allMatch(c -> c < 0x80);
    return parse(ascii ? bytes.latin1() : "?", bytes.repr());
  }

  private static double parse(String text, String shown) {
    String number = IntText.normalized(text);
    if (NUMBER.matcher(number).matches()) {
      return Double.parseDouble(number.replace("_", ""));
    }
    boolean negative = number.startsWith("-");
    String word =
        number
            .substring(negative || number.startsWith("+") ? 1 : 0)
            .toLowerCase(java.util.Locale.ROOT);
    return switch (word) {
      case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> throw Exceptions.valueError("could not convert string to float: " + shown);
    };
  }
}
