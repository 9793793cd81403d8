package interleave.machine.value;

/** {@code format} of strings. */
final class TextFormat {
  private TextFormat() {}

  /** {@code format(value, spec)}. */
  static String format(String value, String text) {
    FormatSpec spec = FormatSpec.parse(text, "str", false);
    if (spec.type() != 0 && spec.type() != 's') {
      throw spec.unknownType("str");
    }
    check(spec);
    String shown = value;
    int length = value.codePointCount(0, value.length());
    if (spec.precision() >= 0 && spec.precision() < length) {
      shown = value.substring(0, value.offsetByCodePoints(0, spec.precision()));
    }
    return spec.pad(shown, '<');
  }

  private static void check(FormatSpec spec) {
    if (spec.sign() == ' ') {
      throw refused("Space not allowed");
    }
    if (spec.sign() != 0) {
      throw refused("Sign not allowed");
    }
    if (spec.noNegativeZero()) {
      throw refused("Negative zero coercion (z) not allowed");
    }
    if (spec.alternate()) {
      throw refused("Alternate form (#) not allowed");
    }
    if (spec.align() == '=') {
      throw refused("'=' alignment not allowed");
    }
  }

  private static PyException refused(String what) {
    return Exceptions.valueError(what + " in string format specifier");
  }
}
