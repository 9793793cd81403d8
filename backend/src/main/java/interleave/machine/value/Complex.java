package interleave.machine.value;

/** A {@code complex}: literals, arithmetic and printing. */
public final class Complex extends Value {
  /** {@code complex}. */
  public static final Type TYPE = Type.builtin("complex", Complex::define);

  private static final Signature SIGNATURE = Signature.parse("complex(real=, imag=)");

  /** The real part. */
  public final double real;

  /** The imaginary part. */
  public final double imag;

  /** A complex number. */
  public Complex(double real, double imag) {
    this.real = real;
    this.imag = imag;
  }

  private static void define(TypeTable table) {
    Dunders.operators(table, Operator.ADD, Operator.SUB, Operator.MUL, Operator.DIV);
    Dunders.power(table, () -> Exceptions.valueError("complex modulo"));
    Dunders.unary(table, UnaryOperator.NEG, UnaryOperator.POS);
    Dunders.comparisons(table);
    Dunders.truth(table);
    Dunders.hash(table);
    Dunders.repr(table);
    Dunders.format(table);
    table
        .constructor(Complex::construct)
        .attribute("real", v -> Float.of(((Complex) v.unwrap()).real))
        .attribute("imag", v -> Float.of(((Complex) v.unwrap()).imag))
        .method("__complex__(self, /)", (c, a) -> a[0].unwrap())
        .method("conjugate(self, /)", (c, a) -> conjugate((Complex) a[0].unwrap()))
        .method("__abs__(self, /)", (c, a) -> abs((Complex) a[0].unwrap()));
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    return ComplexConversion.of(context, bound[0], bound[1]);
  }

  /** {@code base ** exponent} of floats where the result is complex. */
  static Complex power(double base, double exponent) {
    double size = Math.pow(Math.abs(base), exponent);
    if (Double.isInfinite(size)) {
      throw Exceptions.overflowError("complex exponentiation");
    }
    double angle = Math.PI * exponent;
    return new Complex(size * Math.cos(angle), size * Math.sin(angle));
  }

  private static Value conjugate(Complex number) {
    return new Complex(number.real, -number.imag);
  }

  private static Value abs(Complex number) {
    return Float.of(Math.hypot(number.real, number.imag));
  }

  /** The complex number that a complex, float or int is; null for anything else. */
  static Complex from(Value value) {
    Value plain = value.unwrap();
    if (plain instanceof Complex number) {
      return number;
    }
    if (plain instanceof Float number) {
      return new Complex(number.value, 0);
    }
    return plain instanceof Integral number ? new Complex(number.toDouble(), 0) : null;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value binary(Operator op, Value other) {
    Complex right = from(other);
    return right == null ? null : combine(op, this, right);
  }

  @Override
  public Value reflected(Operator op, Value other) {
    Complex left = from(other);
    return left == null ? null : combine(op, left, this);
  }

  private static Value combine(Operator op, Complex a, Complex b) {
    return switch (op) {
      case ADD -> new Complex(a.real + b.real, a.imag + b.imag);
      case SUB -> new Complex(a.real - b.real, a.imag - b.imag);
      case MUL -> ComplexArithmetic.product(a, b);
      case DIV -> ComplexArithmetic.quotient(a, b);
      case POW -> ComplexArithmetic.power(a, b);
      default -> null;
    };
  }

  @Override
  public Value unary(UnaryOperator op) {
    return switch (op) {
      case POS -> this;
      case NEG -> new Complex(-real, -imag);
      case INVERT -> null;
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    Complex that = from(other);
    if (that == null || op != Comparison.EQ && op != Comparison.NE) {
      return null;
    }
    return Bool.of((real == that.real && imag == that.imag) == (op == Comparison.EQ));
  }

  @Override
  public boolean truth() {
    return real != 0 || imag != 0;
  }

  @Override
  public long hash() {
    long hash = Float.of(real).hash() + 1000003 * Float.of(imag).hash();
    return hash == -1 ? -2 : hash;
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? str() : ComplexFormat.of(this, spec);
  }

  @Override
  public String repr() {
    if (real == 0 && Math.copySign(1, real) > 0) {
      return part(imag, false) + "j";
    }
    return "(" + part(real, false) + part(imag, true) + "j)";
  }

  private static String part(double value, boolean signed) {
    String text = FloatText.repr(value);
    String shown = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return signed && !shown.startsWith("-") ? "+" + shown : shown;
  }
}
