package interleave.syntax;

/**
 * Escape sequences in strings and bytes: "String and Bytes literals" in the Python 3.11 reference.
 */
final class Escapes {
  /** An escape sequence that means nothing; its message is CPython's. */
  static final class BadEscape extends Exception {
    BadEscape(String message) {
      super(message, null, false, false);
    }
  }

  private final String raw;
  private final boolean bytes;
  private final StringBuilder out = new StringBuilder();
  private int at;

  /**
   * How long the text before {@link #at} would be in the form in which CPython counts positions.
   */
  private int position;

  private Escapes(String raw, boolean bytes) {
    this.raw = raw;
    this.bytes = bytes;
  }

  /** The text of a string literal. */
  static String string(String raw) throws BadEscape {
    return raw.indexOf('\\') < 0 ? raw : new Escapes(raw, false).decode();
  }

  /** The bytes of a bytes literal, each as the character of the same number. */
  static String bytes(String raw) throws BadEscape {
    return raw.indexOf('\\') < 0 ? raw : new Escapes(raw, true).decode();
  }

  private String decode() throws BadEscape {
    while (at < raw.length()) {
      int c = raw.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\\') {
        escape();
      } else {
        out.appendCodePoint(c);
        position += c < 128 ? 1 : 10;
      }
    }
    return out.toString();
  }

  private void escape() throws BadEscape {
    int start = position;
    if (at == raw.length() || raw.charAt(at) >= 128) {
      out.append('\\');
      position += 6;
      return;
    }
    char c = raw.charAt(at++);
    position += 2;
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append(c);
      case 'a' -> out.append('\u0007');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\u000B');
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
      case 'x' -> hexadecimal(start, 2, "truncated \\xXX escape");
      default -> unicodeOrNothing(c, start);
    }
  }

  private void unicodeOrNothing(char c, int start) throws BadEscape {
    if (!bytes && c == 'u') {
      hexadecimal(start, 4, "truncated \\uXXXX escape");
    } else if (!bytes && c == 'U') {
      hexadecimal(start, 8, "truncated \\UXXXXXXXX escape");
    } else if (!bytes && c == 'N') {
      named(start);
    } else {
      out.append('\\').append(c);
    }
  }

  private void octal(char first) {
    int value = first - '0';
    for (int i = 0; i < 2 && at < raw.length(); i++) {
      char c = raw.charAt(at);
      if (c < '0' || c > '7') {
        break;
      }
      value = value * 8 + c - '0';
      at++;
      position++;
    }
    out.append((char) (bytes ? value & 0xFF : value));
  }

  private void hexadecimal(int start, int digits, String message) throws BadEscape {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit =
          at < raw.length() && raw.charAt(at) < 128 ? Character.digit(raw.charAt(at), 16) : -1;
      if (digit < 0) {
        throw bad(start, message);
      }
      value = value * 16 + digit;
      at++;
      position++;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw bad(start, "illegal Unicode character");
    }
    out.appendCodePoint((int) value);
  }

  private void named(int start) throws BadEscape {
    int open = at;
    int close = open < raw.length() && raw.charAt(open) == '{' ? raw.indexOf('}', open) : -1;
    if (close <= open + 1) {
      if (open < raw.length() && raw.charAt(open) == '{') {
        position += 1;
        while (close < 0 && ++open < raw.length()) {
          position += raw.charAt(open) < 128 ? 1 : 10;
        }
      }
      throw bad(start, "malformed \\N character escape");
    }
    String name = raw.substring(open + 1, close);
    position += name.length() + 2;
    at = close + 1;
    int codePoint = CharacterNames.codePoint(name);
    if (codePoint < 0) {
      throw bad(start, "unknown Unicode character name");
    }
    out.appendCodePoint(codePoint);
  }

  private BadEscape bad(int start, String message) {
    if (bytes) {
      return new BadEscape("(value error) invalid \\x escape at position " + start);
    }
    return new BadEscape(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position "
            + start
            + "-"
            + (position - 1)
            + ": "
            + message);
  }
}
