package interleave.library.re;

/** Kinds of characters: digits, spaces, words, each followed by its opposite; 6 more for ASCII. */
final class Categories {
  private static final int ASCII = 6;

  private Categories() {}

  static boolean matches(int category, int c) {
    boolean ascii = category >= ASCII;
    int plain = ascii ? category - ASCII : category;
    boolean in =
        switch (plain / 2) {
          case 0 -> ascii ? c >= '0' && c <= '9' : Character.isDigit(c);
          case 1 -> ascii ? isAsciiSpace(c) : isSpace(c);
          default -> isWord(c, ascii);
        };
    return in != (plain % 2 == 1);
  }

  static boolean isWord(int c, boolean ascii) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    return !ascii && interleave.machine.value.Characters.isAlnum(c);
  }

  private static boolean isAsciiSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isSpace(int c) {
    return interleave.machine.value.Characters.isSpace(c);
  }
}
