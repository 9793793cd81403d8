package interleave.machine.value;

import java.math.BigInteger;

/** Ints written and read in text (library reference, "Integer string conversion length limit"). */
public final class IntText {
  private static final int MAX_DIGITS = 4300;

  /** A number with that many bits has more than {@link #MAX_DIGITS} digits. */
  private static final int MAX_BITS = 14285;

  /** From that many bits, or digits, on the library's own way, which is quadratic, is too slow. */
  private static final int LONG_TEXT = 2048;

  private static final int WORD_BITS = 32;
  private static final String REMEDY = "; use sys.set_int_max_str_digits() to increase the limit";

  private IntText() {}

  /** The decimal digits. */
  static String decimal(Integral value) {
    if (value.fitsLong()) {
      return Long.toString(value.longValue());
    }
    BigInteger big = value.big();
    MemoryMeter.work(
        (long) (Math.min(big.bitLength(), MAX_BITS) / WORD_BITS) * (big.bitLength() / WORD_BITS));
    String text = big.bitLength() > MAX_BITS ? null : big.toString();
    if (text == null || text.length() - (big.signum() < 0 ? 1 : 0) > MAX_DIGITS) {
      throw Exceptions.valueError(
          "Exceeds the limit (" + MAX_DIGITS + " digits) for integer string conversion" + REMEDY);
    }
    return text;
  }

  /**
   * The digits of a number without its sign, to a base that is a power of two.
   *
   * @param bits of a digit
   */
  public static String digits(BigInteger number, int bits) {
    BigInteger size = number.abs();
    if (size.bitLength() < LONG_TEXT) {
      return size.toString(1 << bits);
    }
    int count = Sizes.characters((size.bitLength() + bits - 1L) / bits);
    byte[] bytes = size.toByteArray();
    char[] digits = new char[count];
    for (int i = 0; i < count; i++) {
      int digit = 0;
      for (int bit = bits - 1; bit >= 0; bit--) {
        int at = (count - 1 - i) * bits + bit;
        int index = bytes.length - 1 - at / Byte.SIZE;
        int set = index < 0 ? 0 : bytes[index] >> at % Byte.SIZE & 1;
        digit = digit << 1 | set;
      }
      digits[i] = Character.forDigit(digit, 1 << bits);
    }
    return new String(digits);
  }

  /** The number that digits to a base that is a power of two stand for. */
  private static BigInteger fromDigits(String digits, int bits) {
    byte[] bytes = new byte[Sizes.characters((long) digits.length() * bits / Byte.SIZE + 2)];
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 1 << bits);
      for (int bit = 0; bit < bits; bit++) {
        long at = (long) i * bits + bit;
        int index = (int) (bytes.length - 1 - at / Byte.SIZE);
        bytes[index] |= (byte) ((digit >> bit & 1) << at % Byte.SIZE);
      }
    }
    return new BigInteger(bytes);
  }

  /** {@code int(text, base)}. */
  static Integral parse(String text, int base) {
    Integral value = new Reader(text, base).read();
    if (value == null) {
      throw invalid(base, StrText.repr(text));
    }
    return value;
  }

  /** {@code int(bytes, base)}. */
  static Integral parse(ByteSequence bytes, int base) {
    boolean ascii = bytes.latin1().chars().allMatch(c -> c < 0x80);
    Integral value = ascii ? new Reader(bytes.latin1(), base).read() : null;
    if (value == null) {
      throw invalid(base, bytes.literal());
    }
    return value;
  }

  private static PyException invalid(int base, String shown) {
    return Exceptions.valueError("invalid literal for int() with base " + base + ": " + shown);
  }

  /** White space off both ends, digits of other scripts turned into ASCII. */
  static String normalized(String text) {
    String stripped = StrSearch.strip(text);
    if (stripped.chars().allMatch(c -> c < 0x80)) {
      return stripped;
    }
    StringBuilder ascii = new StringBuilder();
    stripped
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  /** Reads sign, prefix, and digits with single underscores between them. */
  private static final class Reader {
    private String text;
    private int base;

    Reader(String text, int base) {
      this.text = normalized(text);
      this.base = base;
    }

    Integral read() {
      boolean negative = text.startsWith("-");
      if (negative || text.startsWith("+")) {
        text = text.substring(1);
      }
      boolean anyBase = base == 0;
      boolean prefixed = prefix();
      if (prefixed && text.startsWith("_")) {
        text = text.substring(1);
      }
      String digits = digits();
      if (digits == null || anyBase && !prefixed && leadingZeros(digits)) {
        return null;
      }
      checkLength(digits);
      MemoryMeter.work(digits.length());
      if (Integer.bitCount(base) == 1 && digits.length() > LONG_TEXT) {
        BigInteger size = fromDigits(digits, Integer.numberOfTrailingZeros(base));
        return Int.of(negative ? size.negate() : size);
      }
      MemoryMeter.work((long) digits.length() * digits.length() / WORD_BITS);
      return Int.of(new BigInteger(negative ? "-" + digits : digits, base));
    }

    private boolean prefix() {
      int found = 0;
      if (text.length() > 1 && text.charAt(0) == '0') {
        found =
            switch (text.charAt(1)) {
              case 'x', 'X' -> 16;
              case 'o', 'O' -> 8;
              case 'b', 'B' -> 2;
              default -> 0;
            };
      }
      if (found != 0 && (base == 0 || base == found)) {
        base = found;
        text = text.substring(2);
        return true;
      }
      base = base == 0 ? 10 : base;
      return false;
    }

    private static boolean leadingZeros(String digits) {
      return digits.startsWith("0") && !digits.chars().allMatch(c -> c == '0');
    }

    private String digits() {
      StringBuilder digits = new StringBuilder(text.length());
      boolean afterDigit = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean underscore = c == '_' && afterDigit;
        if (!underscore && (c >= 0x80 || Character.digit(c, base) < 0)) {
          return null;
        }
        if (!underscore) {
          digits.append(c);
        }
        afterDigit = !underscore;
      }
      return afterDigit ? digits.toString() : null;
    }

    private void checkLength(String digits) {
      if (digits.length() > MAX_DIGITS && Integer.bitCount(base) != 1) {
        throw Exceptions.valueError(
            "Exceeds the limit ("
                + MAX_DIGITS
                + " digits) for integer string conversion: value has "
                + digits.length()
                + " digits"
                + REMEDY);
      }
    }
  }
}
