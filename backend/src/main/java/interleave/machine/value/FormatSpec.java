package interleave.machine.value;

/**
 * A parsed format specification (library reference, "Format Specification Mini-Language").
 *
 * @param fill code point that fills up to the width
 * @param align one of {@code < > = ^}, or 0 for the type's own
 * @param sign one of {@code + -} and space, or 0
 * @param noNegativeZero {@code z}
 * @param alternate {@code #}
 * @param width in code points, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision or -1
 * @param type the presentation type, or 0
 */
record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /**
   * Reads a specification.
   *
   * @param numeric whether {@code 0} before the width means padding behind the sign
   * @throws PyException ValueError
   */
  static FormatSpec parse(String spec, String typeName, boolean numeric) {
    return new Reader(spec, typeName).read(numeric);
  }

  /** The alignment, or the given one where none was asked for. */
  char alignOr(char absent) {
    return align == 0 ? absent : align;
  }

  /** The presentation type, or the given one where none was asked for. */
  int typeOr(char absent) {
    return type == 0 ? absent : type;
  }

  /** ValueError for a presentation type the object does not have. */
  PyException unknownType(String typeName) {
    String shown =
        type > 32 && type < 128 ? Character.toString(type) : String.format("\\x%x", type);
    return Exceptions.valueError(
        "Unknown format code '" + shown + "' for object of type '" + typeName + "'");
  }

  /** The text filled up to the width. */
  String pad(String text, char defaultAlign) {
    int missing = width - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    Sizes.characters(missing);
    int left =
        switch (alignOr(defaultAlign)) {
          case '<' -> 0;
          case '^' -> missing / 2;
          default -> missing;
        };
    String filler = Character.toString(fill);
    return filler.repeat(left) + text + filler.repeat(missing - left);
  }

  private static final class Reader {
    private final String spec;
    private final String typeName;
    private final int[] points;
    private int at;

    Reader(String spec, String typeName) {
      this.spec = spec;
      this.typeName = typeName;
      this.points = spec.codePoints().toArray();
    }

    private int peek(int ahead) {
      return at + ahead < points.length ? points[at + ahead] : -1;
    }

    private boolean take(int c) {
      if (peek(0) == c) {
        at++;
        return true;
      }
      return false;
    }

    private static boolean isAlign(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    FormatSpec read(boolean numeric) {
      int fill = -1;
      char align = 0;
      if (isAlign(peek(1))) {
        fill = points[at];
        align = (char) points[at + 1];
        at += 2;
      } else if (isAlign(peek(0))) {
        align = (char) points[at++];
      }
      char sign = 0;
      if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
        sign = (char) points[at++];
      }
      boolean noNegativeZero = take('z');
      boolean alternate = take('#');
      if (fill < 0 && take('0')) {
        fill = '0';
        align = align == 0 && numeric ? '=' : align;
      }
      int width = number();
      char grouping = grouping();
      int precision = -1;
      if (take('.')) {
        precision = number();
        if (precision < 0) {
          throw Exceptions.valueError("Format specifier missing precision");
        }
      }
      int type = type();
      FormatSpec result =
          new FormatSpec(
              fill < 0 ? ' ' : fill,
              align,
              sign,
              noNegativeZero,
              alternate,
              width,
              grouping,
              precision,
              type);
      result.checkGrouping(numeric ? 'd' : 's');
      return result;
    }

    private int number() {
      int start = at;
      long value = 0;
      while (peek(0) >= 0 && Character.isDigit(peek(0))) {
        value = value * 10 + Character.digit(points[at++], 10);
        if (value > Long.MAX_VALUE / 20) {
          throw Exceptions.valueError("Too many decimal digits in format string");
        }
      }
      return at == start ? -1 : Sizes.limit(value);
    }

    private char grouping() {
      char grouping = take(',') ? ',' : 0;
      if (take('_')) {
        if (grouping != 0) {
          throw bothGroupings();
        }
        grouping = '_';
      }
      if (peek(0) == ',' && grouping == '_') {
        throw bothGroupings();
      }
      return grouping;
    }

    private static PyException bothGroupings() {
      return Exceptions.valueError("Cannot specify both ',' and '_'.");
    }

    private int type() {
      if (points.length - at > 1) {
        throw Exceptions.valueError(
            "Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
      }
      return at < points.length ? points[at] : 0;
    }
  }

  private void checkGrouping(char defaultType) {
    boolean decimal = type != 0 && "deEfFgG%".indexOf(type) >= 0;
    boolean binary = type != 0 && "boxX".indexOf(type) >= 0 && grouping == '_';
    boolean ok = type == 0 ? defaultType == 'd' : decimal || binary;
    if (grouping != 0 && !ok) {
      int shown = type == 0 ? defaultType : type;
      throw Exceptions.valueError(
          "Cannot specify '" + grouping + "' with '" + Character.toString(shown) + "'.");
    }
  }
}
