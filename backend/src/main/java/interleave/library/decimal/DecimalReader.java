package interleave.library.decimal;

import interleave.machine.value.MemoryMeter;
import java.math.BigInteger;

/** Decimals read from text (specification, "to-number"). */
final class DecimalReader {
  /** Exponents beyond it are all alike. */
  private static final long FAR = 2 * Rules.MAX + 2;

  private final String text;
  private int at;

  private DecimalReader(String text) {
    this.text = text;
  }

  /**
   * The number as it is written, not yet rounded.
   *
   * @param lenient whether there may be white space around it and underscores in it
   * @return the number, or null for other text
   */
  static Decimal read(String text, boolean lenient) {
    StringBuilder plain = new StringBuilder(text.length());
    String stripped = lenient ? text.strip() : text;
    for (int i = 0; i < stripped.length(); ) {
      int c = stripped.codePointAt(i);
      i += Character.charCount(c);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (!lenient || c != '_') {
        plain.append(c < 128 ? (char) c : '?');
      }
    }
    return new DecimalReader(plain.toString()).read();
  }

  private boolean take(String word) {
    boolean there = text.regionMatches(true, at, word, 0, word.length());
    at += there ? word.length() : 0;
    return there;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  private Decimal read() {
    boolean negative = take("-");
    if (!negative) {
      take("+");
    }
    if (take("infinity") || take("inf")) {
      return atEnd() ? Decimal.infinity(negative) : null;
    }
    boolean signaling = take("snan");
    if (signaling || take("nan")) {
      String payload = digits();
      return atEnd() ? Decimal.nan(negative, signaling, number(payload)) : null;
    }
    String whole = digits();
    String fraction = take(".") ? digits() : "";
    if (whole.isEmpty() && fraction.isEmpty()) {
      return null;
    }
    long exponent = 0;
    if (take("e")) {
      boolean down = take("-");
      if (!down) {
        take("+");
      }
      String power = digits();
      if (power.isEmpty()) {
        return null;
      }
      exponent = down ? -near(power) : near(power);
    }
    return atEnd()
        ? new Decimal(negative, number(whole + fraction), exponent - fraction.length())
        : null;
  }

  private String digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  private static long near(String digits) {
    BigInteger power = number(digits);
    return power.bitLength() < Long.SIZE ? Math.min(power.longValue(), FAR) : FAR;
  }

  private static BigInteger number(String digits) {
    long words = digits.length() / 9;
    MemoryMeter.work(words * words / 2);
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }
}
