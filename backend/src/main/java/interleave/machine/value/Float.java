package interleave.machine.value;

/** A {@code float}. */
public final class Float extends Value {
  /** {@code float}. */
  public static final Type TYPE = Type.builtin("float", FloatMethods::define);

  /** The value. */
  public final double value;

  private Float(double value) {
    this.value = value;
  }

  /** The float of that value. */
  public static Float of(double value) {
    return new Float(value);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (other instanceof Float right) {
      return FloatArithmetic.binary(op, value, right.value);
    }
    Value right = other.unwrap();
    if (right instanceof Float number) {
      return FloatArithmetic.binary(op, value, number.value);
    }
    return right instanceof Integral number && FloatArithmetic.has(op)
        ? FloatArithmetic.binary(op, value, number.toDouble())
        : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    Value left = other.unwrap();
    if (left instanceof Float number) {
      return FloatArithmetic.binary(op, number.value, value);
    }
    return left instanceof Integral number && FloatArithmetic.has(op)
        ? FloatArithmetic.binary(op, number.toDouble(), value)
        : null;
  }

  @Override
  public Value unary(UnaryOperator op) {
    return switch (op) {
      case POS -> this;
      case NEG -> of(-value);
      case INVERT -> null;
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    Value right = other.unwrap();
    if (right instanceof Float number) {
      return Bool.of(FloatArithmetic.compare(op, value, number.value));
    }
    return right instanceof Integral number
        ? Bool.of(FloatArithmetic.compare(op, value, number))
        : null;
  }

  @Override
  public boolean truth() {
    return value != 0;
  }

  @Override
  public long hash() {
    return Double.isNaN(value) ? Identity.hash(this) : Hash.ofDouble(value);
  }

  @Override
  public String repr() {
    return FloatText.repr(value);
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? repr() : NumberFormat.real(value, spec);
  }
}
