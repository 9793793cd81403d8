package interleave.library.decimal;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Complex;
import interleave.machine.value.Float;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** The operators of the language on Decimals, by the context of the thread that runs. */
final class Operators {
  private Operators() {}

  /** {@code a op b}; null where Decimals have no such operator. */
  static Value apply(Operator op, Decimal a, Decimal b) {
    DecimalContext context = DecimalContext.current();
    return switch (op) {
      case ADD -> context.apply(Arithmetic::add, a, b);
      case SUB -> context.apply(Arithmetic::subtract, a, b);
      case MUL -> context.apply(Arithmetic::multiply, a, b);
      case DIV -> context.apply(Division::divide, a, b);
      case FLOOR_DIV -> context.apply(Division::whole, a, b);
      case MOD -> context.apply(Division::remainder, a, b);
      case POW -> context.apply(Power::power, a, b);
      default -> null;
    };
  }

  /** A rich comparison with any number; null where the other is none, or is not to be ordered. */
  static Bool compare(Comparison op, Decimal a, Value other) {
    boolean equality = op == Comparison.EQ || op == Comparison.NE;
    Value plain = other.unwrap();
    Decimal b = Conversions.exact(plain);
    if (b == null && plain instanceof Float number) {
      b = Conversions.ofDouble(number.value);
      noteFloat(equality);
    } else if (b == null && equality && plain instanceof Complex number && number.imag == 0) {
      b = Conversions.ofDouble(number.real);
      noteFloat(true);
    } else if (b == null) {
      Rational ratio = Rational.of(plain);
      return ratio == null ? null : ratio.compared(op, a);
    }
    return compare(op, a, b);
  }

  /** A rich comparison of Decimals: NaNs signal unless only equality is asked. */
  static Bool compare(Comparison op, Decimal a, Decimal b) {
    if (!a.isNan() && !b.isNan()) {
      return Bool.of(op.holds(Ordering.order(a, b)));
    }
    boolean equality = op == Comparison.EQ || op == Comparison.NE;
    if (!equality || a.isSignaling() || b.isSignaling()) {
      DecimalContext.current().settle(Conditions.INVALID_OPERATION);
    }
    return Bool.of(op == Comparison.NE);
  }

  private static void noteFloat(boolean equality) {
    DecimalContext context = DecimalContext.current();
    if (equality) {
      context.flag(Conditions.FLOAT_OPERATION);
    } else {
      context.settle(Conditions.FLOAT_OPERATION);
    }
  }
}
