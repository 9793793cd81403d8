package interleave.machine.value;

/** {@code complex(real, imag)}, whose special methods may be written in Python. */
final class ComplexConversion extends Continuation {
  private static final String[] METHODS = {"__complex__", "__float__", "__index__"};

  private final Value real;
  private final Value imag;
  private Value first;
  private Value second;
  private String asked;

  private ComplexConversion(Value real, Value imag) {
    this.real = real;
    this.imag = imag;
  }

  /**
   * The number.
   *
   * @param real null where absent
   * @param imag null where absent
   * @return a Complex, or PENDING
   */
  static Value of(Context context, Value real, Value imag) {
    String text = real == null ? null : Str.text(real);
    if (text != null && imag != null) {
      throw Exceptions.typeError("complex() can't take second arg if first is a string");
    }
    if (text != null) {
      return ComplexText.parse(text);
    }
    if (imag != null && Str.text(imag) != null) {
      throw Exceptions.typeError("complex() second arg can't be a string");
    }
    return new ComplexConversion(real, imag).advance(context);
  }

  private Value advance(Context context) {
    if (first == null) {
      Value pending = real == null ? null : call(context, real, 0);
      if (pending != null) {
        return pending;
      }
      first = real == null ? Int.ZERO : number(real, "first argument must be a string or a number");
    }
    if (imag != null && second == null) {
      Value pending = call(context, imag, 1);
      if (pending != null) {
        return pending;
      }
      second = number(imag, "second argument must be a number");
    }
    return combined();
  }

  /** Calls what a class has in Python for this; null where it has nothing. */
  private Value call(Context context, Value value, int firstMethod) {
    for (int i = firstMethod; i < METHODS.length; i++) {
      Value method = Operations.override(value, METHODS[i]);
      if (method != null) {
        asked = METHODS[i];
        context.push(this);
        return settle(context, Operations.callMethod(context, method, value, new Value[0], null));
      }
    }
    return null;
  }

  private static Value number(Value value, String wanted) {
    Value plain = value.unwrap();
    if (plain instanceof RealNumber other) {
      return Float.of(other.toDouble());
    }
    if (plain instanceof Complex || plain instanceof Float || plain instanceof Integral) {
      return plain;
    }
    throw Exceptions.typeError("complex() " + wanted + ", not '" + value.type().name() + "'");
  }

  @Override
  public Value resume(Context context, Value result) {
    Value owner = first == null ? real : imag;
    Value plain = result.unwrap();
    boolean right =
        switch (asked) {
          case "__complex__" -> plain instanceof Complex;
          case "__float__" -> plain instanceof Float;
          default -> plain instanceof Integral;
        };
    if (!right) {
      String wanted =
          asked.equals("__index__") ? "int" : asked.equals("__float__") ? "float" : "complex";
      String subject = asked.equals("__float__") ? owner.type().name() + "." : "";
      throw Exceptions.typeError(
          subject + asked + " returned non-" + wanted + " (type " + result.type().name() + ")");
    }
    if (first == null) {
      first = plain;
    } else {
      second = plain;
    }
    return advance(context);
  }

  /** {@code first + second * 1j}, a part that is none leaving the other's sign of zero alone. */
  private Value combined() {
    Complex a = Complex.from(first);
    if (second == null) {
      return a;
    }
    Complex b = Complex.from(second);
    double newReal = second instanceof Complex ? a.real - b.imag : a.real;
    double newImag = first instanceof Complex ? b.real + a.imag : b.real;
    return new Complex(newReal, newImag);
  }
}
