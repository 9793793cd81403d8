package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.List;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.math.BigInteger;

/** Decimals as tuples of sign, digits and exponent. */
final class Parts {
  private Parts() {}

  /** {@code Decimal((sign, digits, exponent))}. */
  static Decimal read(Value[] parts, DecimalContext context) {
    if (parts.length != 3) {
      throw Exceptions.valueError("argument must be a sequence of length 3");
    }
    Integral sign = Integral.of(parts[0]);
    if (sign == null || !sign.fitsLong() || sign.longValue() < 0 || sign.longValue() > 1) {
      throw Exceptions.valueError("sign must be an integer with the value 0 or 1");
    }
    String text = sign.longValue() == 1 ? "-" : "";
    Value exponent = parts[2].unwrap();
    if (exponent instanceof Str letter) {
      String word = word(letter.value());
      text += word.equals("Inf") ? word : word + digits(parts[1]);
    } else if (exponent instanceof Integral number) {
      if (!number.fitsLong()) {
        throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
      }
      text += digits(parts[1]) + "E" + number.longValue();
    } else {
      throw Exceptions.valueError("exponent must be an integer");
    }
    return Conversions.exactText(text, context);
  }

  private static String word(String letter) {
    return switch (letter) {
      case "F" -> "Inf";
      case "n" -> "NaN";
      case "N" -> "sNaN";
      default ->
          throw Exceptions.valueError(
              "string argument in the third position must be 'F', 'n' or 'N'");
    };
  }

  private static String digits(Value given) {
    Value plain = given.unwrap();
    Value[] items;
    if (plain instanceof Tuple tuple) {
      items = tuple.items();
    } else if (plain instanceof List list) {
      items = list.toArray();
    } else {
      throw Exceptions.valueError("coefficient must be a tuple of digits");
    }
    StringBuilder text = new StringBuilder(items.length);
    for (Value item : items) {
      Integral digit = Integral.of(item);
      if (digit == null || !digit.fitsLong() || digit.longValue() < 0 || digit.longValue() > 9) {
        throw Exceptions.valueError("coefficient must be a tuple of digits");
      }
      text.append(digit.longValue());
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  /** {@code (sign, digits, exponent)}. */
  static Tuple write(Decimal number) {
    Value exponent =
        switch (number.kind) {
          case FINITE -> Int.of(number.exponent);
          case INFINITY -> Str.of("F");
          case NAN -> Str.of("n");
          case SIGNALING -> Str.of("N");
        };
    boolean none = number.isNan() && number.coefficient.signum() == 0;
    String text = none ? "" : DecimalText.digits(number.coefficient);
    Value[] digits = new Value[text.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = Int.of(text.charAt(i) - '0');
    }
    return Tuple.of(Int.of(number.negative ? 1 : 0), Tuple.of(digits), exponent);
  }

  /** {@code Decimal.as_integer_ratio()}. */
  static Tuple ratio(Decimal number) {
    if (number.isNan()) {
      throw Exceptions.valueError("cannot convert NaN to integer ratio");
    }
    if (number.isInfinite()) {
      throw Exceptions.overflowError("cannot convert Infinity to integer ratio");
    }
    BigInteger top = number.coefficient;
    BigInteger bottom = BigInteger.ONE;
    if (number.exponent >= 0) {
      top = Digits.left(top, number.exponent);
    } else {
      bottom = Digits.power(-number.exponent);
      BigInteger common = top.gcd(bottom);
      top = top.divide(common);
      bottom = bottom.divide(common);
    }
    return Tuple.of(Int.of(number.negative ? top.negate() : top), Int.of(bottom));
  }
}
