package interleave.machine.value;

/** {@code format} of complex numbers: both parts as floats are formatted, together filled up. */
final class ComplexFormat {
  private static final String TYPES = "eEfFgGn";

  private ComplexFormat() {}

  /** {@code format(value, spec)}. */
  static String of(Complex value, String text) {
    FormatSpec spec = FormatSpec.parse(text, "complex", true);
    if (spec.type() != 0 && TYPES.indexOf(spec.type()) < 0) {
      throw spec.unknownType("complex");
    }
    if (spec.fill() == '0') {
      throw Exceptions.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw Exceptions.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean plain = spec.type() == 0;
    if (plain && value.real == 0 && Math.copySign(1, value.real) > 0) {
      return spec.pad(part(value.imag, spec, spec.sign()) + "j", '>');
    }
    String both = part(value.real, spec, spec.sign()) + part(value.imag, spec, '+') + "j";
    return spec.pad(plain ? "(" + both + ")" : both, '>');
  }

  private static String part(double value, FormatSpec spec, char sign) {
    boolean shortest = spec.type() == 0 && spec.precision() < 0;
    FormatSpec alone =
        new FormatSpec(
            ' ',
            '<',
            sign,
            spec.noNegativeZero(),
            spec.alternate(),
            -1,
            spec.grouping(),
            spec.precision(),
            spec.type() == 0 && !shortest ? 'g' : spec.type());
    String text = NumberFormat.real(value, alone, "complex");
    return shortest && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
