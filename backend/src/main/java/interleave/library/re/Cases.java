package interleave.library.re;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which characters are the same but for their case: 1 for ASCII only, 2 for all of Unicode, where
 * also those count that have the same upper case (module {@code re}, {@code IGNORECASE}).
 */
final class Cases {
  private static final int ASCII = 1;

  private Cases() {}

  /** What only Unicode needs, made when first asked for. */
  private static final class Tables {
    private static final int[] NONE = {};

    /** The characters, other than itself, that have it as their lower case. */
    private static final Map<Integer, int[]> UPPER = new HashMap<>();

    /** Other lower-case characters with the same upper case. */
    private static final Map<Integer, int[]> ALIKE = new HashMap<>();

    static {
      Map<String, int[]> byUpper = new HashMap<>();
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        int lower = Character.toLowerCase(c);
        if (lower != c) {
          UPPER.merge(lower, new int[] {c}, Tables::joined);
        } else if (Character.toUpperCase(c) != c || c == 'ı') {
          byUpper.merge(
              Character.toString(c).toUpperCase(Locale.ROOT), new int[] {c}, Tables::joined);
        } else if (Character.toString(c).toUpperCase(Locale.ROOT).length()
            > Character.charCount(c)) {
          byUpper.merge(
              Character.toString(c).toUpperCase(Locale.ROOT), new int[] {c}, Tables::joined);
        }
      }
      byUpper.values().stream()
          .filter(all -> all.length > 1)
          .forEach(
              all -> {
                for (int c : all) {
                  ALIKE.put(c, all);
                }
              });
    }

    private static int[] joined(int[] some, int[] more) {
      int[] all = java.util.Arrays.copyOf(some, some.length + 1);
      all[some.length] = more[0];
      return all;
    }
  }

  static int lower(int cases, int c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return cases == ASCII ? c : Character.toLowerCase(c);
  }

  /** Whether a character of the text is that of the pattern. */
  static boolean same(int cases, int c, int wanted) {
    int lower = lower(cases, c);
    int lowerWanted = lower(cases, wanted);
    if (lower == lowerWanted) {
      return true;
    }
    boolean plain = lower < 0x80 && lowerWanted < 0x80;
    return !plain && cases != ASCII && contains(Tables.ALIKE.get(lower), lowerWanted);
  }

  private static boolean contains(int[] all, int c) {
    for (int i = 0; all != null && i < all.length; i++) {
      if (all[i] == c) {
        return true;
      }
    }
    return false;
  }

  /** Whether a range of the pattern has a character that is the given lower-case one. */
  static boolean rangeHas(int cases, int from, int to, int lower) {
    if (reaches(cases, from, to, lower)) {
      return true;
    }
    int[] alike = cases == ASCII ? null : Tables.ALIKE.get(lower);
    for (int i = 0; alike != null && i < alike.length; i++) {
      if (reaches(cases, from, to, alike[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(int cases, int from, int to, int lower) {
    if (from <= lower && lower <= to && lower(cases, lower) == lower) {
      return true;
    }
    if (cases == ASCII) {
      int upper = lower >= 'a' && lower <= 'z' ? lower - 32 : lower;
      return upper != lower && from <= upper && upper <= to;
    }
    for (int upper : Tables.UPPER.getOrDefault(lower, Tables.NONE)) {
      if (from <= upper && upper <= to) {
        return true;
      }
    }
    return false;
  }
}
