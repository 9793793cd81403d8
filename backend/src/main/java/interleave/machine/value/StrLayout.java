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
        .method("zfill(self, width, /)", (c, a) -> zeros(a))
        .method("expandtabs(self, /, tabsize=)", (c, a) -> expandTabs(a));
  }

  private static Value justify(Value[] args, char align) {
    Str text = StrMethods.str(args);
    long width = Indexes.size(args[1]);
    String fill = " ";
    if (args[2] != null) {
      fill = StrMethods.text(args[2], "The fill character must be a unicode character, not ");
      if (fill.codePointCount(0, fill.length()) != 1) {
        throw Exceptions.typeError("The fill character must be exactly one character long");
      }
    }
    int missing = Sizes.characters(Math.max(0, width - text.length()));
    if (missing == 0) {
      return text;
    }
    int left =
        switch (align) {
          case '<' -> 0;
          case '>' -> missing;
          default -> missing / 2 + (missing & (int) width & 1);
        };
    return Str.of(fill.repeat(left) + text.value() + fill.repeat(missing - left));
  }

  private static Value zeros(Value[] args) {
    Str text = StrMethods.str(args);
    long width = Indexes.size(args[1]);
    int missing = Sizes.characters(Math.max(0, width - text.length()));
    if (missing == 0) {
      return text;
    }
    String value = text.value();
    boolean signed = value.startsWith("-") || value.startsWith("+");
    String sign = signed ? value.substring(0, 1) : "";
    return Str.of(sign + "0".repeat(missing) + value.substring(sign.length()));
  }

  private static Value expandTabs(Value[] args) {
    int size = args[1] == null ? TAB_SIZE : Sizes.characters(Indexes.size(args[1]));
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int c : StrMethods.self(args).codePoints().toArray()) {
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
    return Str.of(out.toString());
  }
}
