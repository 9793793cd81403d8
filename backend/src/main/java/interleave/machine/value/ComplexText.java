package interleave.machine.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Complex numbers read from text. */
final class ComplexText {
  private static final String NUMBER =
      "(?:(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:e[-+]?\\d[\\d_]*)?|inf(?:inity)?|nan)";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<real>[-+]?" + NUMBER + ")?(?:(?<imag>[-+]?(?:" + NUMBER + ")?)(?<unit>j))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private ComplexText() {}

  /** {@code complex(text)}; raises ValueError for text that is no number. */
  static Complex parse(String text) {
    String plain = text.strip();
    if (plain.startsWith("(") && plain.endsWith(")")) {
      plain = plain.substring(1, plain.length() - 1).strip();
    }
    if (text.contains("_") && !text.matches("(?:[^_]|(?<=\\d)_(?=\\d))*")) {
      throw Exceptions.valueError("could not convert string to complex: " + StrText.repr(text));
    }
    Matcher parts = FORM.matcher(plain);
    if (plain.isEmpty() || !parts.matches()) {
      throw malformed();
    }
    String real = parts.group("real");
    String imag = parts.group("imag");
    if (parts.group("unit") == null) {
      return new Complex(number(real), 0);
    }
    if (real == null) {
      return new Complex(0, unit(imag));
    }
    if (imag.isEmpty()) {
      return new Complex(0, number(real)); // "2j": all of it was taken for the real part
    }
    if (imag.charAt(0) != '+' && imag.charAt(0) != '-') {
      throw malformed();
    }
    return new Complex(number(real), unit(imag));
  }

  private static double unit(String imag) {
    return switch (imag) {
      case "", "+" -> 1;
      case "-" -> -1;
      default -> number(imag);
    };
  }

  private static double number(String text) {
    try {
      return FloatText.parse(text);
    } catch (PyException e) {
      throw malformed();
    }
  }

  private static PyException malformed() {
    return Exceptions.valueError("complex() arg is a malformed string");
  }
}
