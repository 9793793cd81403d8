package interleave.machine.value;

import java.math.RoundingMode;

/** {@code int(x)} and {@code float(x)}, whose special methods may be written in Python. */
final class Conversion extends Continuation {
  private final Value source;
  private final String method;
  private final boolean real;

  private Conversion(Value source, String method, boolean real) {
    this.source = source;
    this.method = method;
    this.real = real;
  }

  /** The int a number, text or object stands for; or PENDING. */
  static Value toInt(Context context, Value value) {
    Value plain = value.unwrap();
    Value pending =
        plain instanceof Integral || plain instanceof Float
            ? call(context, value, false, "__int__")
            : call(context, value, false, "__int__", "__index__", "__trunc__");
    if (pending != null) {
      return pending;
    }
    if (plain instanceof Integral number) {
      return number.plain();
    }
    if (plain instanceof Float number) {
      return FloatArithmetic.toInteger(number.value, RoundingMode.DOWN);
    }
    if (plain instanceof RealNumber number) {
      return number.toInt();
    }
    if (plain instanceof Str text) {
      return IntText.parse(text.value(), 10);
    }
    if (plain instanceof ByteSequence bytes) {
      return IntText.parse(bytes, 10);
    }
    throw Exceptions.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + value.type().name()
            + "'");
  }

  /** The float a number, text or object stands for; or PENDING. */
  static Value toFloat(Context context, Value value) {
    Value plain = value.unwrap();
    Value pending =
        plain instanceof Integral || plain instanceof Float
            ? call(context, value, true, "__float__")
            : call(context, value, true, "__float__", "__index__");
    if (pending != null) {
      return pending;
    }
    if (plain instanceof Float number) {
      return number;
    }
    if (plain instanceof Integral number) {
      return Float.of(number.toDouble());
    }
    if (plain instanceof RealNumber number) {
      return Float.of(number.toDouble());
    }
    if (plain instanceof Str text) {
      return Float.of(FloatText.parse(text.value()));
    }
    if (plain instanceof ByteSequence bytes) {
      return Float.of(FloatText.parse(bytes));
    }
    throw Exceptions.typeError(
        "float() argument must be a string or a real number, not '" + value.type().name() + "'");
  }

  /** Calls the first of these methods that the class has in Python; null when it has none. */
  private static Value call(Context context, Value value, boolean real, String... methods) {
    for (String method : methods) {
      Value function = Operations.override(value, method);
      if (function != null) {
        Conversion conversion = new Conversion(value, method, real);
        context.push(conversion);
        return conversion.settle(
            context, Operations.callMethod(context, function, value, new Value[0], null));
      }
    }
    return null;
  }

  @Override
  public Value resume(Context context, Value result) {
    if (method.equals("__float__")) {
      if (result.unwrap() instanceof Float number) {
        return number;
      }
      throw Exceptions.typeError(
          source.type().name()
              + ".__float__ returned non-float (type "
              + result.type().name()
              + ")");
    }
    if (result.unwrap() instanceof Integral number) {
      return real ? Float.of(number.toDouble()) : number.plain();
    }
    throw Exceptions.typeError(method + " returned non-int (type " + result.type().name() + ")");
  }
}
