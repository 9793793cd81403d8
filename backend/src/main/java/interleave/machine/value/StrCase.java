package interleave.machine.value;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Upper and lower case, and the questions {@code str.is…}. */
final class StrCase {
  private StrCase() {}

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Upper and then lower case again joins what is equal without regard to case. */
  static String casefold(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              folded.append(c == 0xdf || c == 0x1e9e ? "ss" : lower(c < 0x80 ? one : upper(one)));
            });
    return folded.toString();
  }

  static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int head = text.offsetByCodePoints(0, 1);
    return titled(text.codePointAt(0)) + lower(text.substring(head));
  }

  private static String titled(int c) {
    String capitals = upper(Character.toString(c));
    boolean several = capitals.codePointCount(0, capitals.length()) > 1;
    return several && Character.isLowerCase(c) && Character.isLetter(c)
        ? capitals.substring(0, 1) + lower(capitals.substring(1))
        : Character.toString(Character.toTitleCase(c));
  }

  static String title(String text) {
    StringBuilder out = new StringBuilder();
    boolean inWord = false;
    for (int c : text.codePoints().toArray()) {
      out.append(inWord ? lower(Character.toString(c)) : titled(c));
      inWord = isCased(c);
    }
    return out.toString();
  }

  static String swapcase(String text) {
    StringBuilder out = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      String one = Character.toString(c);
      out.append(
          Character.isUpperCase(c) ? lower(one) : Character.isLowerCase(c) ? upper(one) : one);
    }
    return out.toString();
  }

  static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  /** Whether there is a code point and all are of a kind. */
  static boolean all(String text, IntPredicate kind) {
    return !text.isEmpty() && text.codePoints().allMatch(kind);
  }

  static boolean isAlpha(int c) {
    return Character.isLetter(c);
  }

  static boolean isDigit(int c) {
    return Character.isDigit(c) || isSuperscript(c) || c >= 0x2460 && c <= 0x2468;
  }

  private static boolean isSuperscript(int c) {
    return c == 0xb2
        || c == 0xb3
        || c == 0xb9
        || c == 0x2070
        || c >= 0x2074 && c <= 0x2079
        || c >= 0x2080 && c <= 0x2089;
  }

  static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return isDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c < 0x10000 && "一二三四五六七八九十百千万億零〇".indexOf(c) >= 0;
  }

  static boolean isAlnum(int c) {
    return isAlpha(c) || isNumeric(c);
  }

  static boolean isLower(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  static boolean isUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }

  static boolean isTitle(String text) {
    boolean inWord = false;
    boolean any = false;
    for (int c : text.codePoints().toArray()) {
      boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
      if (upper && inWord || Character.isLowerCase(c) && !inWord) {
        return false;
      }
      inWord = isCased(c);
      any |= inWord;
    }
    return any;
  }

  static boolean isIdentifier(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    return (first == '_' || Character.isUnicodeIdentifierStart(first))
        && text.codePoints()
            .allMatch(
                c ->
                    c == '_'
                        || Character.isUnicodeIdentifierPart(c)
                            && !Character.isIdentifierIgnorable(c));
  }
}
