package interleave.library.decimal;

import interleave.machine.value.Bool;
import interleave.machine.value.Complex;
import interleave.machine.value.Context;
import interleave.machine.value.Dunders;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.Operator;
import interleave.machine.value.Signature;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.UnaryOperator;
import interleave.machine.value.Value;
import java.math.BigInteger;

/** The table of {@code Decimal}: construction, operators and conversions. */
final class DecimalMethods {
  private static final Signature SIGNATURE = Signature.parse("Decimal(value=, context=)");

  private DecimalMethods() {}

  static void define(TypeTable table) {
    Dunders.operators(
        table,
        Operator.ADD,
        Operator.SUB,
        Operator.MUL,
        Operator.DIV,
        Operator.FLOOR_DIV,
        Operator.MOD);
    Dunders.unary(table, UnaryOperator.NEG, UnaryOperator.POS);
    Dunders.comparisons(table);
    Dunders.truth(table);
    Dunders.hash(table);
    Dunders.repr(table);
    Dunders.format(table);
    table
        .module("decimal")
        .namedWithModule()
        .constructor(DecimalMethods::construct)
        .method("__str__(self, /)", (c, a) -> Str.of(self(a[0]).str()))
        .method("__pow__(self, value, mod=, /)", (c, a) -> power(a[0], a[1], a[2]))
        .method("__rpow__(self, value, mod=, /)", (c, a) -> power(a[1], a[0], a[2]))
        .method("__divmod__(self, value, /)", (c, a) -> divmod(a[0], a[1]))
        .method("__rdivmod__(self, value, /)", (c, a) -> divmod(a[1], a[0]))
        .method("__abs__(self, /)", (c, a) -> abs(self(a[0])))
        .method("__copy__(self, /)", (c, a) -> a[0])
        .method("__deepcopy__(self, memo, /)", (c, a) -> a[0])
        .method("__reduce__(self, /)", (c, a) -> reduce(a[0]))
        .attribute("real", v -> v)
        .attribute("imag", v -> Decimal.ZERO);
    defineConversions(table);
    DecimalFunctions.define(table);
  }

  private static void defineConversions(TypeTable table) {
    table
        .method("__int__(self, /)", (c, a) -> whole(a[0], Rounding.ROUND_DOWN))
        .method("__trunc__(self, /)", (c, a) -> whole(a[0], Rounding.ROUND_DOWN))
        .method("__floor__(self, /)", (c, a) -> whole(a[0], Rounding.ROUND_FLOOR))
        .method("__ceil__(self, /)", (c, a) -> whole(a[0], Rounding.ROUND_CEILING))
        .method("__round__(self, ndigits=, /)", (c, a) -> round(self(a[0]), a[1]))
        .method("__float__(self, /)", (c, a) -> Float.of(self(a[0]).toDouble()))
        .method("__complex__(self, /)", (c, a) -> new Complex(self(a[0]).toDouble(), 0))
        .method("as_integer_ratio(self, /)", (c, a) -> Parts.ratio(self(a[0])))
        .method("as_tuple(self, /)", DecimalMethods::asTuple)
        .classMethod("from_float(cls, f, /)", DecimalMethods::fromFloat);
  }

  static Decimal self(Value value) {
    return (Decimal) value.unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    DecimalContext by = Conversions.context(bound[1]);
    if (bound[0] == null) {
      return Decimal.ZERO;
    }
    return Conversions.convert(bound[0], by);
  }

  private static Value power(Value base, Value exponent, Value modulus) {
    Decimal a = Conversions.exact(base);
    Decimal b = Conversions.exact(exponent);
    if (a == null || b == null) {
      return NotImplemented.NOT_IMPLEMENTED;
    }
    DecimalContext context = DecimalContext.current();
    if (modulus == null || modulus == None.NONE) {
      return context.apply(Power::power, a, b);
    }
    Decimal by = Conversions.exact(modulus);
    return by == null
        ? NotImplemented.NOT_IMPLEMENTED
        : context.apply((x, y, rules) -> Power.modulo(x, y, by, rules), a, b);
  }

  private static Value divmod(Value left, Value right) {
    Decimal a = Conversions.exact(left);
    Decimal b = Conversions.exact(right);
    return a == null || b == null
        ? NotImplemented.NOT_IMPLEMENTED
        : divmod(a, b, DecimalContext.current());
  }

  /** Quotient and remainder by a context. */
  static Tuple divmod(Decimal a, Decimal b, DecimalContext context) {
    context.rules().status = 0;
    Decimal[] parts = Division.divmod(a, b, context.rules());
    context.settleStatus();
    return Tuple.of(parts[0], parts[1]);
  }

  private static Value abs(Decimal a) {
    return DecimalContext.current().apply(Arithmetic::abs, a);
  }

  private static Value reduce(Value object) {
    return Tuple.of(object.type(), Tuple.of(Str.of(self(object).str())));
  }

  private static Value whole(Value value, Rounding rounding) {
    return Int.of(self(value).whole(rounding));
  }

  private static Value round(Decimal a, Value digits) {
    if (digits == null) {
      return Int.of(a.whole(Rounding.ROUND_HALF_EVEN));
    }
    Integral places = Integral.of(digits);
    if (places == null) {
      throw Exceptions.typeError("optional arg must be an integer");
    }
    if (!places.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
    }
    Decimal unit = new Decimal(false, BigInteger.ONE, -places.longValue());
    return DecimalContext.current().apply(Quantum::quantize, a, unit);
  }

  /** A named tuple, which only Python code can make. */
  private static Value asTuple(Context context, Value[] a) {
    throw NeedsPython.SIGNAL;
  }

  private static Value fromFloat(Context context, Value[] a) {
    Decimal exact = fromReal(a[1]);
    return a[0] == Decimal.TYPE ? exact : a[0].call(context, new Value[] {exact}, null);
  }

  /** The exact worth of an int or a float; raises TypeError for anything else. */
  static Decimal fromReal(Value value) {
    if (value.unwrap() instanceof Float number) {
      return Conversions.ofDouble(number.value);
    }
    Integral whole = Integral.of(value);
    if (whole == null) {
      throw Exceptions.typeError("argument must be int or float");
    }
    return Decimal.of(whole.big());
  }

  /** A method that asks a question of a number. */
  interface Question {
    boolean of(Decimal a);
  }

  /** A method that answers a question about self. */
  static NativeFunction.Body question(Question question) {
    return (c, a) -> Bool.of(question.of(self(a[0])));
  }
}
