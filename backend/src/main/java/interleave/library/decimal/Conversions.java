package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Integral;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimals made of other objects, exactly. */
final class Conversions {
  private Conversions() {}

  /** What a Decimal or an int is worth; null for anything else. */
  static Decimal exact(Value value) {
    Value plain = value.unwrap();
    if (plain instanceof Decimal decimal) {
      return decimal;
    }
    return plain instanceof Integral number ? Decimal.of(number.big()) : null;
  }

  /** As {@link #exact}; raises TypeError for anything else. */
  static Decimal operand(Value value) {
    Decimal decimal = exact(value);
    if (decimal == null) {
      throw unsupported(value);
    }
    return decimal;
  }

  private static RuntimeException unsupported(Value value) {
    return Exceptions.typeError(
        "conversion from " + value.type().name() + " to Decimal is not supported");
  }

  /** The exact worth of a float. */
  static Decimal ofDouble(double value) {
    boolean negative = Math.copySign(1, value) < 0;
    if (Double.isNaN(value)) {
      return Decimal.nan(negative, false, BigInteger.ZERO);
    }
    if (Double.isInfinite(value)) {
      return Decimal.infinity(negative);
    }
    BigDecimal exact = new BigDecimal(value);
    BigInteger size = exact.unscaledValue().abs();
    return exact.scale() >= 0
        ? new Decimal(negative, size, -exact.scale())
        : new Decimal(negative, Digits.left(size, -exact.scale()), 0);
  }

  /** {@code Decimal(value)} by a context, where it says what errors and floats lead to. */
  static Decimal convert(Value value, DecimalContext context) {
    Value plain = value.unwrap();
    Decimal simple = exact(plain);
    if (simple != null) {
      return simple;
    }
    if (plain instanceof Str text) {
      return exactText(text.value(), context);
    }
    if (plain instanceof Float number) {
      context.settle(Conditions.FLOAT_OPERATION);
      return ofDouble(number.value);
    }
    if (plain instanceof Tuple tuple) {
      return Parts.read(tuple.items(), context);
    }
    if (plain instanceof List list) {
      return Parts.read(list.toArray(), context);
    }
    throw unsupported(value);
  }

  /** The number a text stands for, with all its digits. */
  static Decimal exactText(String text, DecimalContext context) {
    Decimal read = DecimalReader.read(text, true);
    Rules rules = Rules.widest();
    if (read == null) {
      rules.note(Conditions.CONVERSION_SYNTAX);
    } else if (read.isFinite()) {
      read = Finish.of(rules, read);
      int inexact = Conditions.INEXACT | Conditions.ROUNDED | Conditions.CLAMPED;
      rules.status = (rules.status & inexact) == 0 ? 0 : Conditions.INVALID_OPERATION;
    }
    if (rules.status == 0) {
      return read;
    }
    context.settle(rules.status);
    return Decimal.NAN;
  }

  /** {@code Context.create_decimal(value)}: the number rounded by the context. */
  static Decimal rounded(Value value, DecimalContext context) {
    Value plain = value == null ? null : value.unwrap();
    if (plain instanceof Str text) {
      Decimal read = DecimalReader.read(text.value(), false);
      if (read == null) {
        context.settle(Conditions.CONVERSION_SYNTAX);
        return Decimal.NAN;
      }
      return fitted(read, context);
    }
    Decimal exact = plain == null ? Decimal.ZERO : convert(value, context);
    return fitted(exact, context);
  }

  /** The number rounded by the context; a NaN too long for it is no number. */
  static Decimal fitted(Decimal exact, DecimalContext context) {
    Rules rules = context.rules();
    long room = rules.prec - (rules.clamp ? 1 : 0);
    if (exact.isNan() && exact.coefficient.signum() != 0 && exact.digits() > room) {
      context.settle(Conditions.CONVERSION_SYNTAX);
      return Decimal.NAN;
    }
    return context.apply((a, r) -> Finish.of(r, a), exact);
  }

  /** The context an optional argument gives: None stands for the thread's. */
  static DecimalContext context(Value argument) {
    if (argument == null || argument == None.NONE) {
      return DecimalContext.current();
    }
    if (argument instanceof DecimalContext context) {
      return context;
    }
    throw Exceptions.typeError("optional argument must be a context");
  }
}
