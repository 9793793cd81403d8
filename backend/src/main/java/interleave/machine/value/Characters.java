package interleave.machine.value;

/** What Python calls a character, for other packages. */
public final class Characters {
  private Characters() {}

  /** Whether {@code str.isalnum} counts a code point. */
  public static boolean isAlnum(int c) {
    return StrCase.isAlnum(c);
  }

  /** Whether {@code str.isspace} counts a code point. */
  public static boolean isSpace(int c) {
    return StrSearch.isSpace(c);
  }
}
