package interleave.library.decimal;

import interleave.library.decimal.DecimalContext.OfOne;
import interleave.library.decimal.DecimalContext.OfTwo;
import interleave.machine.value.Bool;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Map;
import java.util.TreeMap;

/** The methods of {@code Context} that calculate. */
final class ContextFunctions {
  private static final Map<String, OfOne> OF_ONE =
      new TreeMap<>(
          Map.of(
              "abs", Arithmetic::abs,
              "minus", Arithmetic::minus,
              "plus", Arithmetic::plus,
              "to_integral", Quantum::toIntegral,
              "to_integral_exact", Quantum::toIntegralExact,
              "to_integral_value", Quantum::toIntegral));

  private static final Map<String, OfTwo> OF_TWO =
      new TreeMap<>(
          Map.of(
              "add", Arithmetic::add,
              "divide", Division::divide,
              "divide_int", Division::whole,
              "multiply", Arithmetic::multiply,
              "quantize", Quantum::quantize,
              "remainder", Division::remainder,
              "subtract", Arithmetic::subtract));

  private ContextFunctions() {}

  static void define(TypeTable table) {
    Functions.OF_ONE.forEach((name, operation) -> one(table, name, operation));
    OF_ONE.forEach((name, operation) -> one(table, name, operation));
    Functions.OF_TWO.forEach((name, operation) -> two(table, name, operation));
    OF_TWO.forEach((name, operation) -> two(table, name, operation));
    Functions.QUESTIONS.forEach(
        (name, question) ->
            table.method(name + "(self, x, /)", (c, a) -> Bool.of(question.of(number(a, 1)))));
    table
        .method("divmod(self, x, y, /)", (c, a) -> divmod(a))
        .method("fma(self, x, y, z, /)", (c, a) -> fma(a))
        .method("power(self, /, a, b, modulo=)", (c, a) -> power(a))
        .method("create_decimal(self, num=, /)", (c, a) -> Conversions.rounded(a[1], self(a)))
        .method("create_decimal_from_float(self, f, /)", (c, a) -> fromFloat(a))
        .method("copy_decimal(self, x, /)", (c, a) -> number(a, 1))
        .method("canonical(self, x, /)", (c, a) -> number(a, 1))
        .method("copy_abs(self, x, /)", (c, a) -> number(a, 1).withSign(false))
        .method("copy_negate(self, x, /)", (c, a) -> number(a, 1).withSign(!number(a, 1).negative))
        .method("_apply(self, x, /)", (c, a) -> self(a).apply(Arithmetic::plus, number(a, 1)));
    defineSilent(table);
  }

  private static DecimalContext self(Value[] a) {
    return ContextMethods.self(a[0]);
  }

  private static Decimal number(Value[] a, int index) {
    return Conversions.operand(a[index]);
  }

  private static void one(TypeTable table, String name, OfOne operation) {
    table.method(name + "(self, x, /)", (c, a) -> self(a).apply(operation, number(a, 1)));
  }

  private static void two(TypeTable table, String name, OfTwo operation) {
    table.method(
        name + "(self, x, y, /)", (c, a) -> self(a).apply(operation, number(a, 1), number(a, 2)));
  }

  private static void defineSilent(TypeTable table) {
    table
        .method("copy_sign(self, x, y, /)", (c, a) -> number(a, 1).withSign(number(a, 2).negative))
        .method(
            "compare_total(self, x, y, /)",
            (c, a) -> Decimal.of(Ordering.total(number(a, 1), number(a, 2))))
        .method(
            "compare_total_mag(self, x, y, /)",
            (c, a) -> Decimal.of(Ordering.totalOfSizes(number(a, 1), number(a, 2))))
        .method(
            "same_quantum(self, x, y, /)",
            (c, a) -> Bool.of(Quantum.same(number(a, 1), number(a, 2))))
        .method(
            "number_class(self, x, /)",
            (c, a) -> Str.of(Functions.numberClass(number(a, 1), self(a).rules())))
        .method("is_normal(self, x, /)", (c, a) -> normal(a, true))
        .method("is_subnormal(self, x, /)", (c, a) -> normal(a, false))
        .method("radix(self, /)", (c, a) -> Decimal.of(10))
        .method(
            "to_sci_string(self, x, /)",
            (c, a) -> Str.of(DecimalText.scientific(number(a, 1), self(a).capitals())))
        .method(
            "to_eng_string(self, x, /)",
            (c, a) -> Str.of(DecimalText.engineering(number(a, 1), self(a).capitals())));
  }

  private static Value normal(Value[] a, boolean normal) {
    return Bool.of(Functions.isNormal(number(a, 1), self(a).rules(), normal));
  }

  private static Value divmod(Value[] a) {
    return DecimalMethods.divmod(number(a, 1), number(a, 2), self(a));
  }

  private static Value fma(Value[] a) {
    Decimal summand = number(a, 3);
    return self(a)
        .apply((x, y, rules) -> Arithmetic.fma(x, y, summand, rules), number(a, 1), number(a, 2));
  }

  private static Value power(Value[] a) {
    Decimal base = number(a, 1);
    Decimal exponent = number(a, 2);
    if (a[3] == null || a[3] == None.NONE) {
      return self(a).apply(Power::power, base, exponent);
    }
    Decimal modulus = number(a, 3);
    return self(a).apply((x, y, rules) -> Power.modulo(x, y, modulus, rules), base, exponent);
  }

  private static Value fromFloat(Value[] a) {
    return self(a).apply((x, rules) -> Finish.of(rules, x), DecimalMethods.fromReal(a[1]));
  }
}
