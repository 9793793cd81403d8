package interleave.machine.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The table of {@code float}. */
final class FloatMethods {
  private static final Signature SIGNATURE = Signature.parse("float(x=, /)");

  private FloatMethods() {}

  static void define(TypeTable table) {
    Dunders.operators(
        table,
        Operator.ADD,
        Operator.SUB,
        Operator.MUL,
        Operator.DIV,
        Operator.FLOOR_DIV,
        Operator.MOD);
    Dunders.power(
        table,
        () ->
            Exceptions.typeError(
                "pow() 3rd argument not allowed unless all arguments are integers"));
    Dunders.unary(table, UnaryOperator.NEG, UnaryOperator.POS);
    Dunders.comparisons(table);
    Dunders.truth(table);
    Dunders.hash(table);
    Dunders.repr(table);
    Dunders.format(table);
    table
        .constructor(FloatMethods::construct)
        .attribute("real", v -> Float.of(self(v)))
        .attribute("imag", v -> Float.of(0))
        .method("conjugate(self, /)", (c, a) -> Float.of(self(a[0])))
        .method("is_integer(self, /)", (c, a) -> Bool.of(isInteger(self(a[0]))))
        .method("as_integer_ratio(self, /)", (c, a) -> ratio(self(a[0])))
        .method("hex(self, /)", (c, a) -> Str.of(FloatHex.write(self(a[0]))))
        .classMethod(
            "fromhex(cls, string, /)",
            (c, a) -> Construction.of(c, a[0], Float.of(FloatHex.read(text(a[1])))))
        .method("__abs__(self, /)", (c, a) -> Float.of(Math.abs(self(a[0]))))
        .method("__int__(self, /)", (c, a) -> integer(a, RoundingMode.DOWN))
        .method("__trunc__(self, /)", (c, a) -> integer(a, RoundingMode.DOWN))
        .method("__floor__(self, /)", (c, a) -> integer(a, RoundingMode.FLOOR))
        .method("__ceil__(self, /)", (c, a) -> integer(a, RoundingMode.CEILING))
        .method("__float__(self, /)", (c, a) -> Float.of(self(a[0])))
        .method("__round__(self, ndigits=, /)", (c, a) -> round(a))
        .method("__divmod__(self, value, /)", (c, a) -> divmod(a[0], a[1]))
        .method("__rdivmod__(self, value, /)", (c, a) -> divmod(a[1], a[0]));
  }

  private static double self(Value value) {
    return ((Float) value.unwrap()).value;
  }

  /**
   * The double a number stands for.
   *
   * @param error the TypeError's message for anything else, to be followed by its type's name
   * @throws NeedsPython when its class defines {@code __float__} in Python
   */
  static double toDouble(Value value, String error) {
    if (value.unwrap() instanceof Float number) {
      return number.value;
    }
    if (Operations.override(value, "__float__") != null) {
      throw NeedsPython.SIGNAL;
    }
    if (value.unwrap() instanceof RealNumber other) {
      return other.toDouble();
    }
    Integral number = Indexes.integral(value);
    if (number == null) {
      throw Exceptions.typeError(error + value.type().name());
    }
    return number.toDouble();
  }

  private static String text(Value value) {
    String text = Str.text(value);
    if (text == null) {
      throw Exceptions.typeError("bad argument type for built-in operation");
    }
    return text;
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value value = SIGNATURE.bind(args, keywords)[0];
    return value == null ? Float.of(0) : Conversion.toFloat(context, value);
  }

  private static Value integer(Value[] args, RoundingMode mode) {
    return FloatArithmetic.toInteger(self(args[0]), mode);
  }

  private static Value round(Value[] args) {
    if (args[1] == null || args[1] == None.NONE) {
      return FloatArithmetic.toInteger(self(args[0]), RoundingMode.HALF_EVEN);
    }
    long digits = Indexes.require(args[1]).clampedLong();
    return Float.of(FloatArithmetic.round(self(args[0]), digits));
  }

  private static boolean isInteger(double value) {
    return !Double.isInfinite(value) && value == Math.floor(value);
  }

  private static Value ratio(double value) {
    if (Double.isNaN(value)) {
      throw Exceptions.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Exceptions.overflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value);
    BigInteger bottom = BigInteger.TEN.pow(Math.max(0, exact.scale()));
    BigInteger top = exact.multiply(new BigDecimal(bottom)).toBigIntegerExact();
    BigInteger common = top.gcd(bottom);
    return Tuple.of(Int.of(top.divide(common)), Int.of(bottom.divide(common)));
  }

  private static Value divmod(Value left, Value right) {
    boolean numbers =
        (left.unwrap() instanceof Float || left.unwrap() instanceof Integral)
            && (right.unwrap() instanceof Float || right.unwrap() instanceof Integral);
    return numbers
        ? FloatArithmetic.divmod(toDouble(left, ""), toDouble(right, ""))
        : NotImplemented.NOT_IMPLEMENTED;
  }
}
