package interleave.library.decimal;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Instance;
import interleave.machine.value.Integral;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.math.BigInteger;

/** The insides of a {@code fractions.Fraction}, which is written in Python. */
record Rational(BigInteger numerator, BigInteger denominator) {
  /** What an object is worth; null where it is no Fraction. */
  static Rational of(Value value) {
    if (!(value instanceof Instance instance) || !isFraction(instance.type())) {
      return null;
    }
    Value top = instance.get("_numerator");
    Value bottom = instance.get("_denominator");
    return top instanceof Integral n && bottom instanceof Integral d
        ? new Rational(n.big(), d.big())
        : null;
  }

  private static boolean isFraction(Type type) {
    for (Type each : type.mro()) {
      if (each.name().equals("Fraction") && each.module().equals("fractions")) {
        return true;
      }
    }
    return false;
  }

  /** The comparison of a Decimal with it. */
  Bool compared(Comparison op, Decimal a) {
    Decimal top = Decimal.of(numerator);
    Decimal product =
        a.isFinite() ? Arithmetic.multiply(a, Decimal.of(denominator), Rules.widest()) : a;
    return Operators.compare(op, product, top);
  }
}
