package interleave.syntax;

/** Which characters make identifiers (PEP 3131) and which can be seen ({@code str.isprintable}). */
final class Identifiers {
  private Identifiers() {}

  /** Whether a character can begin a name; all beyond ASCII are taken and checked later. */
  static boolean mayStart(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
  }

  /** Whether a character can go on in a name; all beyond ASCII are taken and checked later. */
  static boolean mayContinue(int c) {
    return mayStart(c) || c >= '0' && c <= '9';
  }

  /** How many characters of the name, from its start, are those of an identifier. */
  static int validLength(String name) {
    int at = 0;
    while (at < name.length()) {
      int c = name.codePointAt(at);
      boolean fits = at == 0 ? startsIdentifier(c) : continuesIdentifier(c);
      if (!fits) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean startsIdentifier(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c) && !isExcludedStart(c);
  }

  private static boolean continuesIdentifier(int c) {
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !isExcludedPart(c);
  }

  /** The characters of ID_Start that are not in XID_Start, for NFKC would change their kind. */
  private static boolean isExcludedStart(int c) {
    return c == 0x0E33 || c == 0x0EB3 || c == 0xFF9E || c == 0xFF9F || isExcludedPart(c);
  }

  private static boolean isExcludedPart(int c) {
    return c == 0x037A
        || c == 0x2E2F
        || c >= 0x309B && c <= 0x309C
        || c >= 0xFC5E && c <= 0xFC63
        || c >= 0xFDFA && c <= 0xFDFB
        || c == 0xFE70
        || c == 0xFE72
        || c == 0xFE74
        || c == 0xFE76
        || c == 0xFE78
        || c == 0xFE7A
        || c == 0xFE7C
        || c == 0xFE7E;
  }

  /** Whether Python would show the character as it is. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
