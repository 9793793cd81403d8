package interleave.machine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How much must be changed to make one name of another (Levenshtein), counted in bytes. */
final class EditDistance {
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;
  private static final int MOST_BYTES = 40;

  /** The bits in which letters of either case agree. */
  private static final int LETTER_BITS = 31;

  private EditDistance() {}

  /** The cost up to which two names are alike: no more than a third of both changed. */
  static int mostFor(String a, String b) {
    return (utf8(a).length + utf8(b).length + 3) * MOVE_COST / 6;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The cost, or more than {@code most} where it is more than that. */
  static int between(String first, String second, int most) {
    byte[] a = utf8(first);
    byte[] b = utf8(second);
    int start = 0;
    while (start < a.length && start < b.length && a[start] == b[start]) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length, b.length) - start
        && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    a = Arrays.copyOfRange(a, start, a.length - end);
    b = Arrays.copyOfRange(b, start, b.length - end);
    if (a.length == 0 || b.length == 0) {
      return (a.length + b.length) * MOVE_COST;
    }
    if (a.length > MOST_BYTES || b.length > MOST_BYTES) {
      return most + 1;
    }
    return a.length < b.length ? table(a, b, most) : table(b, a, most);
  }

  private static int table(byte[] shorter, byte[] longer, int most) {
    if ((longer.length - shorter.length) * MOVE_COST > most) {
      return most + 1;
    }
    int[] costs = new int[shorter.length];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int row = 0; row < longer.length; row++) {
      int diagonal = row * MOVE_COST;
      result = diagonal;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < shorter.length; i++) {
        int substitute = diagonal + substitution(longer[row], shorter[i]);
        diagonal = costs[i];
        result = Math.min(Math.min(result, diagonal) + MOVE_COST, substitute);
        costs[i] = result;
        least = Math.min(least, result);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return result;
  }

  private static int substitution(byte a, byte b) {
    if (a == b) {
      return 0;
    }
    boolean sameLetter =
        (a & LETTER_BITS) == (b & LETTER_BITS)
            && Character.toLowerCase((char) (a & 0xff)) == Character.toLowerCase((char) (b & 0xff));
    return sameLetter ? CASE_COST : MOVE_COST;
  }
}
