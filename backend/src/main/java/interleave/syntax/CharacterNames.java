package interleave.syntax;

import java.util.Locale;
import java.util.Map;

/** Characters by name, for {@code \N{…}}. */
final class CharacterNames {
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

  /** Aliases of control characters, which have no name proper. */
  private static final Map<String, Integer> ALIASES =
      Map.of(
          "NULL", 0x00,
          "BACKSPACE", 0x08,
          "CHARACTER TABULATION", 0x09,
          "TAB", 0x09,
          "LINE FEED", 0x0A,
          "NEW LINE", 0x0A,
          "FORM FEED", 0x0C,
          "CARRIAGE RETURN", 0x0D,
          "ESCAPE", 0x1B,
          "NEXT LINE", 0x85);

  private CharacterNames() {}

  /** The character of a name, or -1. */
  static int codePoint(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    try {
      if (upper.startsWith(IDEOGRAPH)) {
        int codePoint = Integer.parseInt(upper.substring(IDEOGRAPH.length()), 16);
        return Character.isIdeographic(codePoint) ? codePoint : -1;
      }
      int codePoint = Character.codePointOf(upper);
      return Character.getName(codePoint).equals(upper)
              && Character.getType(codePoint) != Character.CONTROL
          ? codePoint
          : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }
}
