package interleave.machine.value;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Upper and lower case of bytes, and the questions {@code bytes.is…}: those of ASCII. */
final class ByteCase {
  private static final int SHIFT = 'a' - 'A';

  private ByteCase() {}

  static void define(TypeTable table) {
    changing(table, "upper", s -> map(s, ByteCase::upper));
    changing(table, "lower", s -> map(s, ByteCase::lower));
    changing(table, "swapcase", s -> map(s, c -> isLower(c) ? upper(c) : lower(c)));
    changing(table, "capitalize", s -> words(s, c -> true));
    changing(table, "title", s -> words(s, ByteCase::isAlpha));
    asking(table, "isalpha", ByteCase::isAlpha);
    asking(table, "isdigit", ByteCase::isDigit);
    asking(table, "isalnum", c -> isAlpha(c) || isDigit(c));
    asking(table, "isspace", ByteCase::isSpace);
    deciding(table, "isascii", s -> s.chars().allMatch(c -> c < 0x80));
    deciding(table, "islower", s -> oneSided(s, ByteCase::isLower, ByteCase::isUpper));
    deciding(table, "isupper", s -> oneSided(s, ByteCase::isUpper, ByteCase::isLower));
    deciding(table, "istitle", ByteCase::isTitle);
  }

  private static void changing(TypeTable table, String name, UnaryOperator<String> change) {
    table.method(name + "(self, /)", (c, a) -> self(a).make(change.apply(self(a).latin1())));
  }

  private static void asking(TypeTable table, String name, IntPredicate kind) {
    deciding(table, name, s -> StrCase.all(s, kind));
  }

  private static void deciding(TypeTable table, String name, Predicate<String> question) {
    table.method(name + "(self, /)", (c, a) -> Bool.of(question.test(self(a).latin1())));
  }

  private static ByteSequence self(Value[] args) {
    return ByteMethods.self(args);
  }

  static boolean isSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAlpha(int c) {
    return isLower(c) || isUpper(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int upper(int c) {
    return isLower(c) ? c - SHIFT : c;
  }

  private static int lower(int c) {
    return isUpper(c) ? c + SHIFT : c;
  }

  private static String map(String text, java.util.function.IntUnaryOperator change) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().map(change).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** A capital at the beginning of each run of characters of a kind, small letters within. */
  private static String words(String text, IntPredicate kind) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (char c : text.toCharArray()) {
      out.append((char) (inWord ? lower(c) : upper(c)));
      inWord = kind.test(c);
    }
    return out.toString();
  }

  private static boolean oneSided(String text, IntPredicate wanted, IntPredicate forbidden) {
    return text.chars().anyMatch(wanted) && text.chars().noneMatch(forbidden);
  }

  private static boolean isTitle(String text) {
    boolean inWord = false;
    boolean any = false;
    for (char c : text.toCharArray()) {
      if (isUpper(c) && inWord || isLower(c) && !inWord) {
        return false;
      }
      inWord = isAlpha(c);
      any |= inWord;
    }
    return any;
  }
}
