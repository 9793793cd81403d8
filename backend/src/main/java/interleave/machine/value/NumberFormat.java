package interleave.machine.value;

/** {@code format} of numbers. */
final class NumberFormat {
  private static final int DEFAULT_PRECISION = 6;

  private NumberFormat() {}

  /** {@code format(value, spec)} of an int. */
  static String integer(Integral value, String text) {
    FormatSpec spec = FormatSpec.parse(text, value.type().name(), true);
    int type = spec.typeOr('d');
    return switch (type) {
      case 'b', 'o', 'x', 'X', 'd', 'n', 'c' -> integer(value, spec, type);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(value.toDouble(), spec, "int");
      default -> throw spec.unknownType(value.type().name());
    };
  }

  private static String integer(Integral value, FormatSpec spec, int type) {
    if (spec.precision() >= 0) {
      throw Exceptions.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw Exceptions.valueError(
          "Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (type == 'c') {
      return character(value, spec);
    }
    String digits = magnitude(value, type);
    String prefix = spec.alternate() && type != 'd' && type != 'n' ? "0" + (char) type : "";
    int group = type == 'd' ? 3 : 4;
    return layout(value.signum() < 0, prefix, digits, "", group, spec);
  }

  private static String character(Integral value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Exceptions.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw Exceptions.valueError(
          "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (!value.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C long");
    }
    return spec.pad(Character.toString(codePoint(value)), '>');
  }

  /** The code point of that number. */
  static int codePoint(Integral value) {
    long number = value.clampedLong();
    if (number < 0 || number > Character.MAX_CODE_POINT) {
      throw Exceptions.overflowError("%c arg not in range(0x110000)");
    }
    return (int) number;
  }

  /** The digits without sign: type {@code b o d x X}. */
  static String magnitude(Integral value, int type) {
    if (type == 'd' || type == 'n') {
      String text = IntText.decimal(value);
      return text.startsWith("-") ? text.substring(1) : text;
    }
    return switch (type) {
      case 'b' -> IntText.digits(value.big(), 1);
      case 'o' -> IntText.digits(value.big(), 3);
      case 'x' -> IntText.digits(value.big(), 4);
      default -> IntText.digits(value.big(), 4).toUpperCase(java.util.Locale.ROOT);
    };
  }

  /** {@code format(value, spec)} of a float. */
  static String real(double value, String text) {
    return real(value, FormatSpec.parse(text, "float", true), "float");
  }

  /** As {@link #real(double, String)}, of a number that errors call by its own type. */
  static String real(double value, FormatSpec spec, String typeName) {
    int type = spec.type();
    if (type != 0 && "eEfFgGn%".indexOf(type) < 0) {
      throw spec.unknownType(typeName);
    }
    double number = type == '%' ? value * 100 : value;
    String body = digits(Math.abs(number), type, spec.precision(), spec.alternate());
    boolean negative = Math.copySign(1, number) < 0 && !Double.isNaN(number);
    if (negative && spec.noNegativeZero() && isZero(body)) {
      negative = false;
    }
    if (type == '%') {
      body += "%";
    }
    int whole = 0;
    while (whole < body.length() && Character.isDigit(body.charAt(whole))) {
      whole++;
    }
    return layout(negative, "", body.substring(0, whole), body.substring(whole), 3, spec);
  }

  /** Whether a number's digits, up to its exponent, are all zeros. */
  private static boolean isZero(String digits) {
    return digits.chars().takeWhile(c -> c != 'e' && c != 'E').allMatch(c -> c == '0' || c == '.');
  }

  /**
   * The text of a number that is not negative.
   *
   * @param type a presentation type of floats, or 0
   * @param precision or -1
   */
  static String digits(double value, int type, int precision, boolean alternate) {
    boolean upper = type == 'E' || type == 'F' || type == 'G';
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String text = Double.isNaN(value) ? "nan" : "inf";
      return upper ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }
    if (type == 0 && precision < 0) {
      return FloatText.repr(value);
    }
    int count = precision < 0 ? DEFAULT_PRECISION : precision;
    char letter = upper ? 'E' : 'e';
    return switch (type) {
      case 'e', 'E' -> FloatText.exponential(value, count, alternate, letter);
      case 'f', 'F', '%' -> {
        String text = FloatText.fixed(value, count);
        yield alternate && count == 0 ? text + "." : text;
      }
      default -> FloatText.general(value, count, alternate, type == 0, letter);
    };
  }

  /** Sign, prefix, grouped digits and the rest, filled up to the width. */
  private static String layout(
      boolean negative, String prefix, String digits, String rest, int group, FormatSpec spec) {
    String sign = negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? "" + spec.sign() : "";
    String head = sign + prefix;
    boolean zeros = spec.alignOr('>') == '=' && spec.fill() == '0';
    int room = spec.width() - head.length() - rest.length();
    String body =
        grouped(digits, spec.grouping(), group, zeros && !digits.isEmpty() ? room : 0) + rest;
    if (spec.alignOr('>') == '=') {
      int missing = Math.max(0, spec.width() - head.length() - body.length());
      return head + Character.toString(spec.fill()).repeat(missing) + body;
    }
    return spec.pad(head + body, '>');
  }

  /** Digits with a separator between groups, with leading zeros up to a width. */
  private static String grouped(String digits, char separator, int group, int width) {
    if (separator == 0 || digits.isEmpty()) {
      return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int missing = width;
    while (true) {
      int size = Math.min(group, Math.max(Math.max(left, missing), 1));
      for (int i = 0; i < size; i++) {
        reversed.append(left > 0 ? digits.charAt(--left) : '0');
      }
      missing -= size;
      if (left <= 0 && missing <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(separator);
      missing--;
    }
  }
}
