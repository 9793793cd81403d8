package interleave.machine.value;

/**
 * Where a text occurs in another, in time linear in both: long ones are looked for by Knuth, Morris
 * and Pratt, since trying every place may take the product of the lengths.
 */
final class Substrings {
  /** Shorter texts are soon compared at every place. */
  private static final int LONG = 32;

  private Substrings() {}

  /** The first place at or behind an offset, or -1. */
  static int first(String text, String part, int from) {
    return part.length() < LONG ? text.indexOf(part, from) : search(text, part, from);
  }

  /** The last place at or before an offset, or -1. */
  static int last(String text, String part, int from) {
    if (part.length() < LONG) {
      return text.lastIndexOf(part, from);
    }
    int end = Math.min(text.length(), from + part.length());
    if (from < 0 || end < part.length()) {
      return -1;
    }
    MemoryMeter.work(end);
    String backwards = new StringBuilder(text.substring(0, end)).reverse().toString();
    int at = search(backwards, new StringBuilder(part).reverse().toString(), 0);
    return at < 0 ? -1 : end - at - part.length();
  }

  private static int search(String text, String part, int from) {
    if (from + part.length() > text.length()) {
      return -1;
    }
    int[] borders = borders(part);
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      while (matched > 0 && part.charAt(matched) != c) {
        matched = borders[matched - 1];
      }
      if (part.charAt(matched) == c && ++matched == part.length()) {
        return i + 1 - matched;
      }
    }
    return -1;
  }

  /** Per place the length of the longest beginning that ends there. */
  private static int[] borders(String part) {
    int[] borders = new int[part.length()];
    int matched = 0;
    for (int i = 1; i < part.length(); i++) {
      while (matched > 0 && part.charAt(matched) != part.charAt(i)) {
        matched = borders[matched - 1];
      }
      matched += part.charAt(matched) == part.charAt(i) ? 1 : 0;
      borders[i] = matched;
    }
    return borders;
  }
}
