package interleave.machine.value;

import java.math.BigInteger;
import java.util.Arrays;

/** The table of {@code int}. */
final class IntMethods {
  private static final Signature SIGNATURE = Signature.parse("int(x=, /, base=)");
  private static final Operator[] OPERATORS = {
    Operator.ADD,
    Operator.SUB,
    Operator.MUL,
    Operator.DIV,
    Operator.FLOOR_DIV,
    Operator.MOD,
    Operator.L_SHIFT,
    Operator.R_SHIFT,
    Operator.BIT_AND,
    Operator.BIT_OR,
    Operator.BIT_XOR
  };

  private IntMethods() {}

  static void define(TypeTable table) {
    Dunders.operators(table, OPERATORS);
    Dunders.unary(table, UnaryOperator.values());
    Dunders.comparisons(table);
    Dunders.truth(table);
    Dunders.hash(table);
    Dunders.repr(table);
    Dunders.format(table);
    defineConversions(table);
    table
        .constructor(IntMethods::construct)
        .attribute("real", v -> self(v).plain())
        .attribute("imag", v -> Int.ZERO)
        .attribute("numerator", v -> self(v).plain())
        .attribute("denominator", v -> Int.ONE)
        .method("conjugate(self, /)", (c, a) -> self(a[0]).plain())
        .method("bit_length(self, /)", (c, a) -> Int.of(self(a[0]).big().abs().bitLength()))
        .method("bit_count(self, /)", (c, a) -> Int.of(self(a[0]).big().abs().bitCount()))
        .method("as_integer_ratio(self, /)", (c, a) -> Tuple.of(self(a[0]).plain(), Int.ONE))
        .method("to_bytes(self, /, length=, byteorder=, *, signed=)", (c, a) -> toBytes(a))
        .classMethod(
            "from_bytes(cls, /, bytes, byteorder=, *, signed=)",
            (c, a) -> Construction.of(c, a[0], fromBytes(a)))
        .method("__divmod__(self, value, /)", (c, a) -> divmod(a[0], a[1]))
        .method("__rdivmod__(self, value, /)", (c, a) -> divmod(a[1], a[0]))
        .method("__pow__(self, value, mod=, /)", (c, a) -> power(a))
        .method("__rpow__(self, value, mod=, /)", (c, a) -> power(new Value[] {a[1], a[0], a[2]}));
  }

  private static void defineConversions(TypeTable table) {
    for (String name :
        new String[] {"__int__", "__index__", "__trunc__", "__floor__", "__ceil__"}) {
      table.method(name + "(self, /)", (c, a) -> self(a[0]).plain());
    }
    table
        .method("__abs__(self, /)", (c, a) -> abs(self(a[0])))
        .method("__float__(self, /)", (c, a) -> Float.of(self(a[0]).toDouble()))
        .method("__round__(self, ndigits=, /)", (c, a) -> round(self(a[0]), a[1]));
  }

  private static Value abs(Integral value) {
    return value.signum() < 0 ? value.unary(UnaryOperator.NEG) : value.plain();
  }

  private static Integral self(Value value) {
    return (Integral) value.unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    if (bound[1] == null) {
      return bound[0] == null ? Int.ZERO : Conversion.toInt(context, bound[0]);
    }
    if (bound[0] == null) {
      throw Exceptions.typeError("int() missing string argument");
    }
    long base = Indexes.require(bound[1]).clampedLong();
    if (base != 0 && (base < 2 || base > 36)) {
      throw Exceptions.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    if (bound[0].unwrap() instanceof ByteSequence bytes) {
      return IntText.parse(bytes, (int) base);
    }
    String text = Str.text(bound[0]);
    if (text == null) {
      throw Exceptions.typeError("int() can't convert non-string with explicit base");
    }
    return IntText.parse(text, (int) base);
  }

  private static Value divmod(Value left, Value right) {
    Integral a = Integral.of(left);
    Integral b = Integral.of(right);
    return a == null || b == null ? NotImplemented.NOT_IMPLEMENTED : IntArithmetic.divmod(a, b);
  }

  private static Value power(Value[] args) {
    Integral base = Integral.of(args[0]);
    Integral exponent = Integral.of(args[1]);
    if (base == null || exponent == null) {
      return NotImplemented.NOT_IMPLEMENTED;
    }
    if (args[2] == null || args[2] == None.NONE) {
      return IntArithmetic.binary(Operator.POW, base, exponent);
    }
    Integral modulus = Integral.of(args[2]);
    return modulus == null
        ? NotImplemented.NOT_IMPLEMENTED
        : IntArithmetic.power(base, exponent, modulus);
  }

  /** Half to even, at a power of ten. */
  private static Value round(Integral value, Value digits) {
    if (digits == null || digits == None.NONE) {
      return value.plain();
    }
    Integral places = Indexes.require(digits);
    if (places.signum() >= 0) {
      return value.plain();
    }
    if (places.clampedLong() < -Sizes.MAX_ROUNDING_DIGITS) {
      return Int.ZERO;
    }
    BigInteger unit = BigInteger.TEN.pow((int) -places.longValue());
    BigInteger[] parts = value.big().divideAndRemainder(unit);
    int twice = parts[1].abs().shiftLeft(1).compareTo(unit);
    boolean up = twice > 0 || twice == 0 && parts[0].testBit(0);
    BigInteger rounded = up ? parts[0].add(BigInteger.valueOf(value.signum())) : parts[0];
    return Int.of(rounded.multiply(unit));
  }

  private static boolean little(String function, Value order) {
    String text = order == null ? "big" : Str.text(order);
    if (text == null) {
      throw Exceptions.typeError(
          function + "() argument 'byteorder' must be str, not " + Failures.given(order));
    }
    if (!text.equals("little") && !text.equals("big")) {
      throw Exceptions.valueError("byteorder must be either 'little' or 'big'");
    }
    return text.equals("little");
  }

  private static Value toBytes(Value[] args) {
    BigInteger value = self(args[0]).big();
    long length = args[1] == null ? 1 : Indexes.size(args[1]);
    boolean little = little("to_bytes", args[2]);
    boolean signed = args[3] != null && Truth.of(args[3]);
    if (length < 0) {
      throw Exceptions.valueError("length argument must be non-negative");
    }
    if (value.signum() < 0 && !signed) {
      throw Exceptions.overflowError("can't convert negative int to unsigned");
    }
    if (value.bitLength() + (signed ? 1 : 0) > 8 * length && value.signum() != 0) {
      throw Exceptions.overflowError("int too big to convert");
    }
    byte[] result = new byte[Sizes.characters(length)];
    Arrays.fill(result, (byte) (value.signum() < 0 ? -1 : 0));
    byte[] digits = value.toByteArray();
    int count = Math.min(digits.length, result.length);
    System.arraycopy(digits, digits.length - count, result, result.length - count, count);
    return Bytes.of(little ? reversed(result) : result);
  }

  private static Value fromBytes(Value[] args) {
    boolean little = little("from_bytes", args[2]);
    boolean signed = args[3] != null && Truth.of(args[3]);
    byte[] bytes = ByteSequence.from(args[1]);
    byte[] digits = little ? reversed(bytes) : bytes;
    return Int.of(signed && digits.length > 0 ? new BigInteger(digits) : new BigInteger(1, digits));
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = bytes[bytes.length - 1 - i];
    }
    return result;
  }
}
