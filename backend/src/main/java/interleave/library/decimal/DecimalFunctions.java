package interleave.library.decimal;

import interleave.library.decimal.DecimalContext.OfOne;
import interleave.library.decimal.DecimalContext.OfTwo;
import interleave.machine.value.Bool;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The methods of {@code Decimal} that have plain names. */
final class DecimalFunctions {
  private DecimalFunctions() {}

  static void define(TypeTable table) {
    Functions.OF_ONE.forEach((name, operation) -> one(table, name, operation));
    Functions.OF_TWO.forEach((name, operation) -> two(table, name, operation));
    Functions.QUESTIONS.forEach(
        (name, question) -> table.method(name + "(self, /)", DecimalMethods.question(question)));
    for (String name : new String[] {"to_integral", "to_integral_value", "to_integral_exact"}) {
      OfOne operation = name.endsWith("exact") ? Quantum::toIntegralExact : Quantum::toIntegral;
      table.method(name + "(self, /, rounding=, context=)", (c, a) -> integral(operation, a));
    }
    table
        .method("quantize(self, /, exp, rounding=, context=)", (c, a) -> quantize(a))
        .method("fma(self, /, other, third, context=)", (c, a) -> fma(a))
        .method("adjusted(self, /)", (c, a) -> adjusted(self(a)))
        .method("canonical(self, /)", (c, a) -> a[0])
        .method("conjugate(self, /)", (c, a) -> a[0])
        .method("copy_abs(self, /)", (c, a) -> self(a).withSign(false))
        .method("copy_negate(self, /)", (c, a) -> self(a).withSign(!self(a).negative))
        .method("radix(self, /)", (c, a) -> Decimal.of(10));
    defineSilent(table);
  }

  private static Decimal self(Value[] a) {
    return DecimalMethods.self(a[0]);
  }

  private static void one(TypeTable table, String name, OfOne operation) {
    table.method(
        name + "(self, /, context=)",
        (c, a) -> Conversions.context(a[1]).apply(operation, self(a)));
  }

  private static void two(TypeTable table, String name, OfTwo operation) {
    table.method(
        name + "(self, /, other, context=)",
        (c, a) -> {
          DecimalContext context = Conversions.context(a[2]);
          return context.apply(operation, self(a), Conversions.operand(a[1]));
        });
  }

  /** What takes a context but notes nothing in it. */
  private static void defineSilent(TypeTable table) {
    table
        .method("copy_sign(self, /, other, context=)", (c, a) -> copySign(a))
        .method("compare_total(self, /, other, context=)", (c, a) -> total(a))
        .method("compare_total_mag(self, /, other, context=)", (c, a) -> totalOfSizes(a))
        .method("same_quantum(self, /, other, context=)", (c, a) -> same(a))
        .method("number_class(self, /, context=)", (c, a) -> numberClass(a))
        .method("is_normal(self, /, context=)", (c, a) -> normal(a, true))
        .method("is_subnormal(self, /, context=)", (c, a) -> normal(a, false))
        .method("to_eng_string(self, /, context=)", (c, a) -> engineering(a));
  }

  private static Value copySign(Value[] a) {
    Conversions.context(a[2]);
    return self(a).withSign(Conversions.operand(a[1]).negative);
  }

  private static Value total(Value[] a) {
    Conversions.context(a[2]);
    return Decimal.of(Ordering.total(self(a), Conversions.operand(a[1])));
  }

  private static Value totalOfSizes(Value[] a) {
    Conversions.context(a[2]);
    return Decimal.of(Ordering.totalOfSizes(self(a), Conversions.operand(a[1])));
  }

  private static Value same(Value[] a) {
    Conversions.context(a[2]);
    return Bool.of(Quantum.same(self(a), Conversions.operand(a[1])));
  }

  private static Value numberClass(Value[] a) {
    return Str.of(Functions.numberClass(self(a), Conversions.context(a[1]).rules()));
  }

  private static Value normal(Value[] a, boolean normal) {
    return Bool.of(Functions.isNormal(self(a), Conversions.context(a[1]).rules(), normal));
  }

  private static Value engineering(Value[] a) {
    return Str.of(DecimalText.engineering(self(a), Conversions.context(a[1]).capitals()));
  }

  private static Value integral(OfOne operation, Value[] a) {
    return rounding(Conversions.context(a[2]), a[1], context -> context.apply(operation, self(a)));
  }

  private static Value quantize(Value[] a) {
    Decimal exponent = Conversions.operand(a[1]);
    return rounding(
        Conversions.context(a[3]),
        a[2],
        context -> context.apply(Quantum::quantize, self(a), exponent));
  }

  private static Value fma(Value[] a) {
    Decimal factor = Conversions.operand(a[1]);
    Decimal summand = Conversions.operand(a[2]);
    return Conversions.context(a[3])
        .apply((x, y, rules) -> Arithmetic.fma(x, y, summand, rules), self(a), factor);
  }

  private static Value adjusted(Decimal a) {
    return Int.of(a.isFinite() ? a.adjusted() : 0);
  }

  /** What is done by a context. */
  private interface Deed {
    Decimal by(DecimalContext context);
  }

  /** Does something by a context with, where one is given, another rounding. */
  private static Decimal rounding(DecimalContext context, Value rounding, Deed deed) {
    if (rounding == null || rounding == None.NONE) {
      return deed.by(context);
    }
    Rounding before = context.rules().rounding;
    context.rules().rounding = rounding(rounding);
    try {
      return deed.by(context);
    } finally {
      context.rules().rounding = before;
    }
  }

  /** The rounding of that name; raises TypeError for anything else. */
  static Rounding rounding(Value name) {
    String text = Str.text(name);
    Rounding rounding = text == null ? null : Rounding.named(text);
    if (rounding == null) {
      throw Exceptions.typeError(
          "valid values for rounding are:\n"
              + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
              + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
              + "   ROUND_05UP]");
    }
    return rounding;
  }
}
