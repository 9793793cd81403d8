package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed format specification of Decimals.
 *
 * @param fill what fills up to the width
 * @param align one of {@code < > = ^}
 * @param zeros whether zeros behind the sign fill up, which the width's first digit asked for
 * @param sign one of {@code + -} and space
 * @param noNegativeZero {@code z}
 * @param width in code points, or 0
 * @param separator {@code ,}
 * @param precision or -1
 * @param type the presentation type, or 0
 */
record DecimalSpec(
    String fill,
    char align,
    boolean zeros,
    char sign,
    boolean noNegativeZero,
    int width,
    boolean separator,
    int precision,
    char type) {
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<z>z)?(?<zero>0)?"
              + "(?<width>[1-9][0-9]*)?(?<comma>,)?(?:\\.(?<precision>[0-9]+))?(?<type>[eEfFgGnN%])?",
          Pattern.DOTALL);

  /** Widths and precisions beyond it are refused. */
  private static final int MOST = 1 << 26;

  /** The specification; null where the text is none. */
  static DecimalSpec parse(String text) {
    Matcher parts = GRAMMAR.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    boolean zeros = parts.group("zero") != null;
    boolean aligned = parts.group("align") != null;
    boolean local = parts.group("type") != null && "nN".contains(parts.group("type"));
    if (zeros && aligned || local && parts.group("comma") != null) {
      return null;
    }
    String fill = parts.group("fill") != null ? parts.group("fill") : zeros ? "0" : " ";
    char type = letter(parts, "type", (char) 0);
    return new DecimalSpec(
        fill,
        zeros ? '=' : letter(parts, "align", '>'),
        zeros,
        letter(parts, "sign", '-'),
        parts.group("z") != null,
        number(parts.group("width"), 0),
        parts.group("comma") != null,
        number(parts.group("precision"), -1),
        type == 'n' ? 'g' : type == 'N' ? 'G' : type);
  }

  private static char letter(Matcher parts, String group, char absent) {
    return parts.group(group) == null ? absent : parts.group(group).charAt(0);
  }

  private static int number(String digits, int absent) {
    if (digits == null) {
      return absent;
    }
    if (digits.length() > 9 || Integer.parseInt(digits) > MOST) {
      throw Exceptions.memoryError();
    }
    return Integer.parseInt(digits);
  }

  /** A sign and a text, filled up to the width. */
  String pad(String sign, String body, String filler) {
    int missing = width - sign.length() - body.length();
    if (missing <= 0) {
      return sign + body;
    }
    boolean spaced = zeros && !filler.equals(fill);
    int before =
        switch (spaced ? '>' : align) {
          case '<' -> 0;
          case '^' -> missing / 2;
          default -> missing;
        };
    String left = filler.repeat(before);
    String right = filler.repeat(missing - before);
    return align == '=' && !spaced ? sign + left + body : left + sign + body + right;
  }
}
