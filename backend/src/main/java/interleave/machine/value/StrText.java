package interleave.machine.value;

import java.util.function.IntPredicate;

/** How strings are written: {@code repr} and {@code ascii}. */
public final class StrText {
  private StrText() {}

  /** {@code repr(text)}. */
  public static String repr(String text) {
    return quoted(text, StrText::isPrintable);
  }

  /** {@code ascii(text)} of something already written: escapes what is not ASCII. */
  public static String ascii(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> appendEscaped(out, c, c < 0x80));
    return out.toString();
  }

  /** A code point's escape sequence. */
  static String escaped(int c) {
    StringBuilder out = new StringBuilder();
    appendEscaped(out, c, false);
    return out.toString();
  }

  private static String quoted(String text, IntPredicate plain) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote) {
            out.append('\\');
          }
          appendEscaped(out, c, plain.test(c));
        }
      }
    }
    return out.append(quote).toString();
  }

  private static void appendEscaped(StringBuilder out, int c, boolean plain) {
    if (plain) {
      out.appendCodePoint(c);
    } else if (c < 0x100) {
      out.append(String.format("\\x%02x", c));
    } else if (c < 0x10000) {
      out.append(String.format("\\u%04x", c));
    } else {
      out.append(String.format("\\U%08x", c));
    }
  }

  /** Whether {@code str.isprintable} holds of a code point. */
  static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= 0x20;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
