package interleave.machine.value;

import java.math.RoundingMode;

/** {@code template % values} (library reference, "printf-style String Formatting"). */
final class PercentFormat {
  private final PercentKind kind;
  private final String template;
  private final Value values;
  private final Value[] arguments;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int used;
  private boolean mappingUsed;

  private PercentFormat(PercentKind kind, String template, Value values) {
    this.kind = kind;
    this.template = template;
    this.values = values;
    this.arguments = values.unwrap() instanceof Tuple tuple ? tuple.items() : new Value[] {values};
  }

  /** A conversion's flags, width and precision; -1 where absent. */
  private record Directive(String flags, int width, int precision, int type, int index) {
    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  /**
   * The formatted text.
   *
   * @throws NeedsPython when a value's {@code __str__} or {@code __repr__} is written in Python
   */
  static String format(String template, Value values) {
    return new PercentFormat(PercentKind.STRING, template, values).run();
  }

  /** As {@link #format}, of bytes written in Latin-1. */
  static String formatBytes(String template, Value values) {
    return new PercentFormat(PercentKind.BYTES, template, values).run();
  }

  private String run() {
    MemoryMeter.work(4L * template.length());
    while (at < template.length()) {
      int percent = template.indexOf('%', at);
      if (percent < 0) {
        out.append(template, at, template.length());
        break;
      }
      out.append(template, at, percent);
      at = percent + 1;
      directive();
      Sizes.limit(out.length());
    }
    if (used < arguments.length && !mappingUsed && !isMapping()) {
      throw Exceptions.typeError(
          "not all arguments converted during " + kind.noun() + " formatting");
    }
    return out.toString();
  }

  private boolean isMapping() {
    Value plain = values.unwrap();
    if (plain instanceof Tuple || kind.isText(plain)) {
      return false;
    }
    return values.type().lookup("__getitem__") != null;
  }

  private void directive() {
    if (at < template.length() && template.charAt(at) == '%') {
      at++;
      out.append('%');
      return;
    }
    Value keyed = key();
    int flagStart = at;
    while (at < template.length() && "-+ #0".indexOf(template.charAt(at)) >= 0) {
      at++;
    }
    String flags = template.substring(flagStart, at);
    int width = size("width");
    if (width == Integer.MIN_VALUE) {
      width = -1;
    } else if (width < 0) {
      flags += "-";
      width = -width;
    }
    int precision = -1;
    if (at < template.length() && template.charAt(at) == '.') {
      at++;
      precision = Math.max(0, size("precision"));
    }
    if (at < template.length() && "hlL".indexOf(template.charAt(at)) >= 0) {
      at++;
    }
    if (at >= template.length()) {
      throw Exceptions.valueError("incomplete format");
    }
    int type = template.codePointAt(at);
    int index = template.codePointCount(0, at);
    at += Character.charCount(type);
    Value value = keyed != null ? keyed : next();
    out.append(convert(new Directive(flags, width, precision, type, index), value));
  }

  private Value key() {
    if (at >= template.length() || template.charAt(at) != '(') {
      return null;
    }
    if (!isMapping()) {
      throw Exceptions.typeError("format requires a mapping");
    }
    int depth = 1;
    int start = ++at;
    while (at < template.length() && depth > 0) {
      char c = template.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw Exceptions.valueError("incomplete format key");
    }
    mappingUsed = true;
    if (Operations.override(values, "__getitem__") != null
        || Operations.override(values, "__missing__") != null) {
      throw NeedsPython.SIGNAL;
    }
    return values.item(kind.key(template.substring(start, at - 1)));
  }

  private Value next() {
    if (used >= arguments.length || mappingUsed) {
      throw Exceptions.typeError("not enough arguments for format string");
    }
    return arguments[used++];
  }

  /** A number or {@code *}; the least int where there is none. */
  private int size(String what) {
    if (at < template.length() && template.charAt(at) == '*') {
      at++;
      if (!(next().unwrap() instanceof Integral number)) {
        throw Exceptions.typeError("* wants int");
      }
      long size = number.clampedLong();
      if (Math.abs(size) > Integer.MAX_VALUE) {
        throw Exceptions.overflowError("Python int too large to convert to C int");
      }
      return (int) size;
    }
    int start = at;
    long value = 0;
    while (at < template.length() && template.charAt(at) >= '0' && template.charAt(at) <= '9') {
      value = value * 10 + template.charAt(at++) - '0';
      if (value > Integer.MAX_VALUE) {
        throw Exceptions.valueError(what + " too big");
      }
    }
    return at == start ? Integer.MIN_VALUE : Sizes.limit(value);
  }

  private String convert(Directive d, Value value) {
    String text = kind.text(d.type(), value);
    if (text != null) {
      return text(d, text);
    }
    return switch (d.type()) {
      case 'c' -> pad(d, "", kind.character(value));
      case 'd', 'i', 'u' -> integer(d, decimal(d, value));
      case 'x', 'X', 'o' -> integer(d, exact(d, value));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(d, value);
      default -> throw unsupported(d);
    };
  }

  private static PyException unsupported(Directive d) {
    String shown = d.type() > 31 && d.type() < 128 ? Character.toString(d.type()) : "?";
    return Exceptions.valueError(
        String.format(
            "unsupported format character '%s' (0x%x) at index %d", shown, d.type(), d.index()));
  }

  private static String text(Directive d, String text) {
    boolean cut = d.precision() >= 0 && d.precision() < text.codePointCount(0, text.length());
    return pad(d, "", cut ? text.substring(0, text.offsetByCodePoints(0, d.precision())) : text);
  }

  private static Integral decimal(Directive d, Value value) {
    if (value.unwrap() instanceof Float number) {
      return FloatArithmetic.toInteger(number.value, RoundingMode.DOWN);
    }
    if (value.unwrap() instanceof RealNumber other) {
      return other.toInt();
    }
    if (value.unwrap() instanceof Integral number) {
      return number;
    }
    Integral number = integral(value, "__int__");
    if (number == null) {
      throw Exceptions.typeError(
          "%"
              + Character.toString(d.type())
              + " format: a real number is required, not "
              + value.type().name());
    }
    return number;
  }

  private static Integral integral(Value value, String method) {
    if (Operations.override(value, method) != null) {
      throw NeedsPython.SIGNAL;
    }
    return Indexes.integral(value);
  }

  private static Integral exact(Directive d, Value value) {
    Integral number = Indexes.integral(value);
    if (number == null) {
      throw Exceptions.typeError(
          "%"
              + Character.toString(d.type())
              + " format: an integer is required, not "
              + value.type().name());
    }
    return number;
  }

  private static String integer(Directive d, Integral number) {
    int type = d.type() == 'i' || d.type() == 'u' ? 'd' : d.type();
    String digits = NumberFormat.magnitude(number, type);
    digits = "0".repeat(Math.max(0, d.precision() - digits.length())) + digits;
    String prefix = d.has('#') && type != 'd' ? "0" + (char) type : "";
    return pad(d, sign(d, number.signum() < 0) + prefix, digits);
  }

  private String real(Directive d, Value value) {
    double number = FloatMethods.toDouble(value, kind.notReal());
    boolean negative = Math.copySign(1, number) < 0 && !Double.isNaN(number);
    String digits = NumberFormat.digits(Math.abs(number), d.type(), d.precision(), d.has('#'));
    return pad(d, sign(d, negative), digits);
  }

  private static String sign(Directive d, boolean negative) {
    return negative ? "-" : d.has('+') ? "+" : d.has(' ') ? " " : "";
  }

  private static String pad(Directive d, String head, String body) {
    int missing = d.width() - head.length() - body.codePointCount(0, body.length());
    if (missing <= 0) {
      return head + body;
    }
    if (d.has('-')) {
      return head + body + " ".repeat(missing);
    }
    boolean zeros = d.has('0') && "diuxXoeEfFgG".indexOf(d.type()) >= 0;
    return zeros ? head + "0".repeat(missing) + body : " ".repeat(missing) + head + body;
  }
}
