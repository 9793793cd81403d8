package interleave.syntax;

/** Reads numbers: "Numeric literals" in the Python 3.11 reference. */
final class NumberTokenizer {
  private final Cursor in;
  private final TokenizerErrors errors;

  NumberTokenizer(Cursor in, TokenizerErrors errors) {
    this.in = in;
    this.errors = errors;
  }

  /** Reads the rest of a number that begins with a digit or with a point before a digit. */
  void read(int first) {
    if (first == '.') {
      fraction(in.next());
    } else if (first == '0') {
      zero();
    } else {
      afterInteger(decimalTail());
    }
  }

  private void zero() {
    int c = in.next();
    switch (c) {
      case 'x', 'X' -> radix(16, "hexadecimal");
      case 'o', 'O' -> radix(8, "octal");
      case 'b', 'B' -> radix(2, "binary");
      default -> zeros(c);
    }
  }

  private void radix(int radix, String name) {
    int c = in.next();
    do {
      if (c == '_') {
        c = in.next();
      }
      if (!isDigit(c, radix)) {
        rejectDigit(c, radix, name);
        in.back(c);
        throw errors.here("invalid " + name + " literal");
      }
      do {
        c = in.next();
      } while (isDigit(c, radix));
    } while (c == '_');
    rejectDigit(c, radix, name);
    end(c, name);
  }

  private void rejectDigit(int c, int radix, String name) {
    if (radix < 10 && isDigit(c)) {
      throw errors.here("invalid digit '" + (char) c + "' in " + name + " literal");
    }
  }

  private void zeros(int afterFirst) {
    int c = afterFirst;
    while (c == '_' || c == '0') {
      if (c == '_') {
        c = in.next();
        if (!isDigit(c)) {
          in.back(c);
          throw errors.here("invalid decimal literal");
        }
      } else {
        c = in.next();
      }
    }
    int zerosEnd = in.at;
    boolean nonzero = isDigit(c);
    if (nonzero) {
      c = decimalTail();
    }
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
      in.back(c);
      throw errors.columns(
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers",
          in.tokenStart + 1 - in.lineStart,
          zerosEnd - in.lineStart);
    }
    afterInteger(c);
  }

  /** Takes digits in groups; the current character is a digit. Gives the character behind them. */
  private int decimalTail() {
    while (true) {
      int c = in.next();
      while (isDigit(c)) {
        c = in.next();
      }
      if (c != '_') {
        return c;
      }
      c = in.next();
      if (!isDigit(c)) {
        in.back(c);
        throw errors.here("invalid decimal literal");
      }
    }
  }

  private void afterInteger(int c) {
    if (c == '.') {
      fraction(in.next());
    } else {
      exponent(c);
    }
  }

  private void fraction(int c) {
    exponent(isDigit(c) ? decimalTail() : c);
  }

  private void exponent(int c) {
    if (c != 'e' && c != 'E') {
      suffix(c);
      return;
    }
    int next = in.next();
    if (next == '+' || next == '-') {
      next = in.next();
      if (!isDigit(next)) {
        in.back(next);
        throw errors.here("invalid decimal literal");
      }
    } else if (!isDigit(next)) {
      in.back(next);
      end(c, "decimal");
      return;
    }
    suffix(decimalTail());
  }

  private void suffix(int c) {
    if (c == 'j' || c == 'J') {
      end(in.next(), "imaginary");
    } else {
      end(c, "decimal");
    }
  }

  /** Leaves the character behind the number, unless it would make a name of it. */
  private void end(int c, String name) {
    in.back(c);
    if (c < 128 && Identifiers.mayContinue(c) && !startsKeyword()) {
      throw errors.here("invalid " + name + " literal");
    }
  }

  /**
   * Whether a keyword follows that may stand behind a number without a space: {@code 1if x else 2}.
   */
  private boolean startsKeyword() {
    String text = in.text;
    return startsWord("and")
        || startsWord("else")
        || startsWord("for")
        || startsWord("or")
        || startsWord("not")
        || text.startsWith("if", in.at)
        || text.startsWith("in", in.at)
        || text.startsWith("is", in.at);
  }

  private boolean startsWord(String word) {
    int end = in.at + word.length();
    return in.text.startsWith(word, in.at)
        && (end == in.text.length() || !Identifiers.mayContinue(in.text.charAt(end)));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigit(int c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }
}
