package interleave.machine.value;

/** {@code str} methods that fill up to a width. */
final class StrLayout {
  private static final int TAB_SIZE = 8;

  private StrLayout() {}

  static void define(TypeTable table) {
    table
        .method("ljust(self, width, fillchar=, /)", (c, a) -> justify(a, '<'))
        .method("rjust(self, width, fillchar=, /)", (c, a) -> justify(a, '>'))
        .method("center(self, width, fillchar=, /)", (c, a) -> justify(a, '^'))
        .method(
            "zfill(self, width, /)",
            (c, a) -> made(a, zeros(StrMethods.self(a), Indexes.size(a[1]))))
        .method(
            "expandtabs(self, /, tabsize=)",
            (c, a) -> made(a, expandTabs(StrMethods.self(a), tabSize(a[1]))));
  }

  private static Value justify(Value[] args, char align) {
    long width = Indexes.size(args[1]);
    String fill = " ";
    if (args[2] != null) {
      fill = StrMethods.text(args[2], "The fill character must be a unicode character, not ");
      if (fill.codePointCount(0, fill.length()) != 1) {
        throw Exceptions.typeError("The fill character must be exactly one character long");
      }
    }
    return made(args, justify(StrMethods.self(args), width, fill, align));
  }

  /** The text as a str, the same object where nothing was filled up. */
  private static Value made(Value[] args, String text) {
    Str self = StrMethods.str(args);
    return text.equals(self.value()) ? self : Str.of(text);
  }

  /** Filled up to a width in code points; {@code align} as in a format. */
  static String justify(String text, long width, String fill, char align) {
    int missing = missing(text, width);
    if (missing == 0) {
      return text;
    }
    int left =
        switch (align) {
          case '<' -> 0;
          case '>' -> missing;
          default -> missing / 2 + (missing & (int) width & 1);
        };
    return fill.repeat(left) + text + fill.repeat(missing - left);
  }

  private static int missing(String text, long width) {
    return Sizes.characters(
        Math.max(0, Math.max(0, width) - text.codePointCount(0, text.length())));
  }

  /** Zeros behind the sign, up to a width. */
  static String zeros(String text, long width) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String sign = signed ? text.substring(0, 1) : "";
    return sign + "0".repeat(missing(text, width)) + text.substring(sign.length());
  }

  /** The argument of {@code expandtabs}. */
  static int tabSize(Value size) {
    if (size == null) {
      return TAB_SIZE;
    }
    long width = Indexes.require(size).clampedLong();
    if (width != (int) width) {
      throw Exceptions.overflowError("Python int too large to convert to C int");
    }
    return Sizes.characters(width);
  }

  /** Spaces for tabs. */
  static String expandTabs(String text, int size) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == '\t') {
        int spaces = size > 0 ? size - column % size : 0;
        out.append(" ".repeat(spaces));
        Sizes.limit(out.length());
        column += spaces;
      } else {
        out.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.toString();
  }
}
