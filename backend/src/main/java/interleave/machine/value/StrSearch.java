package interleave.machine.value;

import java.util.function.IntPredicate;

/** Finding, stripping and splitting text. */
final class StrSearch {
  private StrSearch() {}

  /** White space as {@code str.isspace} sees it. */
  static boolean isSpace(int c) {
    return switch (c) {
      case 0x1c, 0x1d, 0x1e, 0x1f, 0x85, 0xa0, 0x2007, 0x202f -> true;
      default -> c >= 9 && c <= 13 || Character.isWhitespace(c);
    };
  }

  /** {@code text.strip()}. */
  static String strip(String text) {
    return strip(text, StrSearch::isSpace, true, true);
  }

  /** Removes the code points of a kind at the ends. */
  static String strip(String text, IntPredicate gone, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && gone.test(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (right && end > start && gone.test(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  /**
   * {@code find}, {@code rfind} and their like.
   *
   * @param part what is looked for
   * @return an index in code points, or -1
   */
  static int find(Str text, String part, Value start, Value stop, boolean last) {
    int length = text.length();
    int from = Indexes.bound(start, 0, length);
    int to = Indexes.bound(stop, length, length);
    if (from > to || start != null && beyond(start, length)) {
      return -1;
    }
    MemoryMeter.work((to - from) / 8);
    int fromOffset = text.offset(from);
    int toOffset = text.offset(to);
    int at =
        last
            ? Substrings.last(text.value(), part, toOffset - part.length())
            : Substrings.first(text.value(), part, fromOffset);
    return at < fromOffset || at + part.length() > toOffset ? -1 : text.index(at);
  }

  /** Whether a start lies behind the end, where not even the empty string is found. */
  private static boolean beyond(Value start, int length) {
    return start != None.NONE && Indexes.require(start).clampedLong() > length;
  }

  /** {@code text.count(part, start, stop)}. */
  static int count(Str text, String part, Value start, Value stop) {
    int length = text.length();
    int from = Indexes.bound(start, 0, length);
    int to = Indexes.bound(stop, length, length);
    if (from > to || start != null && beyond(start, length)) {
      return 0;
    }
    if (part.isEmpty()) {
      return to - from + 1;
    }
    MemoryMeter.work((to - from) / 8);
    String within = text.slice(from, to).value();
    int count = 0;
    int at = Substrings.first(within, part, 0);
    while (at >= 0) {
      count++;
      at = Substrings.first(within, part, at + part.length());
    }
    return count;
  }

  /** {@code text.split(separator, limit)}; a negative limit is none. */
  static List split(String text, String separator, long limit) {
    if (separator.isEmpty()) {
      throw Exceptions.valueError("empty separator");
    }
    List parts = new List();
    int from = 0;
    for (long left = limit; left != 0; left--) {
      int at = Substrings.first(text, separator, from);
      if (at < 0) {
        break;
      }
      parts.add(Str.of(text.substring(from, at)));
      from = at + separator.length();
    }
    parts.add(Str.of(text.substring(from)));
    return parts;
  }

  /** {@code text.rsplit(separator, limit)}. */
  static List rsplit(String text, String separator, long limit) {
    if (separator.isEmpty()) {
      throw Exceptions.valueError("empty separator");
    }
    List parts = new List();
    int to = text.length();
    for (long left = limit; left != 0; left--) {
      int at = Substrings.last(text, separator, to - separator.length());
      if (at < 0 || to < separator.length()) {
        break;
      }
      parts.add(Str.of(text.substring(at + separator.length(), to)));
      to = at;
    }
    parts.add(Str.of(text.substring(0, to)));
    return reversed(parts);
  }

  private static List reversed(List parts) {
    List result = new List(parts.size());
    for (int i = parts.size() - 1; i >= 0; i--) {
      result.add(parts.get(i));
    }
    return result;
  }

  /** {@code text.split(None, limit)}: at runs of what is white space there. */
  static List splitSpaces(String text, long limit, IntPredicate space) {
    List parts = new List();
    int at = skip(text, 0, space);
    long left = limit;
    while (at < text.length()) {
      if (left-- == 0) {
        parts.add(Str.of(text.substring(at)));
        break;
      }
      int end = skip(text, at, space.negate());
      parts.add(Str.of(text.substring(at, end)));
      at = skip(text, end, space);
    }
    return parts;
  }

  private static int skip(String text, int start, IntPredicate kind) {
    int at = start;
    while (at < text.length() && kind.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** {@code text.rsplit(None, limit)}. */
  static List rsplitSpaces(String text, long limit, IntPredicate space) {
    String backwards = new StringBuilder(text).reverse().toString();
    List parts = splitSpaces(backwards, limit, space);
    for (int i = 0; i < parts.size(); i++) {
      parts.set(i, Str.of(new StringBuilder(parts.get(i).str()).reverse().toString()));
    }
    return reversed(parts);
  }

  /** {@code text.splitlines(keepEnds)}, by what ends a line there. */
  static List splitLines(String text, boolean keepEnds, IntPredicate lineEnd) {
    List lines = new List();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (!lineEnd.test(c)) {
        continue;
      }
      int end = at - 1;
      if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      lines.add(Str.of(text.substring(from, keepEnds ? at : end)));
      from = at;
    }
    if (from < text.length()) {
      lines.add(Str.of(text.substring(from)));
    }
    return lines;
  }

  /** What ends a line of a str. */
  static boolean isLineEnd(int c) {
    return c >= '\n' && c <= '\r'
        || c >= 0x1c && c <= 0x1e
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** {@code text.replace(old, with, limit)}. */
  static String replace(String text, String old, String with, long limit) {
    if (limit < 0 && !old.isEmpty() && old.length() < 32 && with.length() <= old.length()) {
      return text.replace(old, with);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    long left = limit;
    int at = Substrings.first(text, old, 0);
    while (at >= 0 && left-- != 0) {
      out.append(text, from, at).append(with);
      Sizes.limit(out.length());
      from = at + old.length();
      if (old.isEmpty()) {
        if (at >= text.length()) {
          return out.toString();
        }
        int next = at + Character.charCount(text.codePointAt(at));
        out.append(text, at, next);
        from = next;
      }
      at = Substrings.first(text, old, from);
    }
    return out.append(text, from, text.length()).toString();
  }
}
