package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import java.math.BigInteger;

/** {@code format(number, spec)}, by a grammar narrower than that of other numbers. */
final class DecimalFormat {
  private static final int GROUP = 3;

  private final DecimalSpec spec;
  private final Rules rules;

  private DecimalFormat(DecimalSpec spec, Rules rules) {
    this.spec = spec;
    this.rules = rules;
  }

  /** The text; raises ValueError for a specification Decimals do not have. */
  static String format(Decimal number, String text) {
    DecimalSpec spec = DecimalSpec.parse(text);
    if (spec == null) {
      throw Exceptions.valueError("invalid format string");
    }
    DecimalContext context = DecimalContext.current();
    Rules rules = Rules.widest();
    rules.rounding = context.rules().rounding;
    return new DecimalFormat(spec, rules).run(number, context.capitals());
  }

  private String run(Decimal number, boolean capitals) {
    if (!number.isFinite()) {
      String word = DecimalText.word(number.withSign(false));
      String body = spec.type() == '%' ? word + "%" : word;
      return spec.pad(sign(number.negative), body, spec.zeros() ? " " : spec.fill());
    }
    Decimal shown = rounded(spec.type() == '%' ? percent(number) : number);
    String text = body(shown.withSign(false), capitals);
    boolean zero = spec.type() == 'F' ? number.isZero() : shown.isZero(); // CPython forgot this one
    boolean negative = shown.negative && !(spec.noNegativeZero() && zero);
    return laid(sign(negative), spec.type() == '%' ? text + "%" : text);
  }

  private static Decimal percent(Decimal number) {
    return new Decimal(number.negative, number.coefficient, number.exponent + 2);
  }

  private String sign(boolean negative) {
    return negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? "" + spec.sign() : "";
  }

  private Decimal rounded(Decimal number) {
    if (spec.precision() < 0) {
      boolean fixed = "fF%".indexOf(spec.type()) >= 0;
      return fixed && number.isZero() && number.exponent > 0
          ? new Decimal(number.negative, BigInteger.ZERO, 0)
          : number;
    }
    return switch (spec.type()) {
      case 'f', 'F', '%' -> Quantum.rescaled(number, -spec.precision(), rules);
      case 'e', 'E' -> number.isZero() ? number : toDigits(number, spec.precision() + 1L);
      default -> toDigits(number, Math.max(1, spec.precision()));
    };
  }

  private Decimal toDigits(Decimal number, long digits) {
    if (number.digits() <= digits) {
      return number;
    }
    rules.prec = digits;
    return Finish.of(rules, number);
  }

  private String body(Decimal number, boolean capitals) {
    char type = spec.type();
    String digits = DecimalText.digits(number.coefficient);
    long left = number.exponent + digits.length();
    switch (type) {
      case 'f', 'F', '%' -> {
        return DecimalText.placed(digits, left, left, 'E', false);
      }
      case 'e', 'E' -> {
        long point = number.isZero() && spec.precision() >= 0 ? 1 - spec.precision() : 1;
        String padded = digits;
        if (spec.precision() >= 0 && !number.isZero()) {
          padded += "0".repeat(Math.max(0, spec.precision() + 1 - digits.length()));
        }
        return DecimalText.placed(padded, left, point, type, true);
      }
      default -> {
        return DecimalText.scientific(number, type == 0 ? capitals : type == 'G');
      }
    }
  }

  /** Sign and text with separators and padding. */
  private String laid(String sign, String text) {
    int whole = 0;
    while (whole < text.length() && Character.isDigit(text.charAt(whole))) {
      whole++;
    }
    String rest = text.substring(whole);
    String digits = text.substring(0, whole);
    if (spec.separator()) {
      int room = spec.zeros() ? spec.width() - sign.length() - rest.length() : 0;
      return spec.pad(sign, grouped(digits, room) + rest, spec.fill());
    }
    return spec.pad(sign, text, spec.fill());
  }

  /** Digits with commas, with leading zeros up to a width. */
  private static String grouped(String digits, int width) {
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int missing = width;
    while (true) {
      int size = Math.min(GROUP, Math.max(Math.max(left, missing), 1));
      for (int i = 0; i < size; i++) {
        reversed.append(left > 0 ? digits.charAt(--left) : '0');
      }
      missing -= size;
      if (left <= 0 && missing <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(',');
      missing--;
    }
  }
}
