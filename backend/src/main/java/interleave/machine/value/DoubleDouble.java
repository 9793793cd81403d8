package interleave.machine.value;

/**
 * A number as the unevaluated sum of two floats: about 106 bits (T. J. Dekker, 1971). {@code high}
 * is the float next to the sum.
 */
public record DoubleDouble(double high, double low) {
  private static final int SERIES_TERMS = 12;
  private static final int HALVINGS = 8;

  /** ln 2. */
  static final DoubleDouble LN2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);

  private static final DoubleDouble ONE = new DoubleDouble(1, 0);

  /** A float. */
  public static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  private static DoubleDouble sum(double a, double b) {
    double high = a + b;
    double part = high - a;
    return new DoubleDouble(high, (a - (high - part)) + (b - part));
  }

  /** The sum. */
  public DoubleDouble plus(DoubleDouble that) {
    DoubleDouble sum = sum(high, that.high);
    return sum(sum.high, sum.low + low + that.low);
  }

  /** The difference. */
  public DoubleDouble minus(DoubleDouble that) {
    return plus(new DoubleDouble(-that.high, -that.low));
  }

  /** The product. */
  public DoubleDouble times(DoubleDouble that) {
    double product = high * that.high;
    double error = Math.fma(high, that.high, -product) + high * that.low + low * that.high;
    return sum(product, error);
  }

  /** The product. */
  public DoubleDouble times(double factor) {
    return times(of(factor));
  }

  /** The quotient. */
  public DoubleDouble over(DoubleDouble that) {
    double first = high / that.high;
    DoubleDouble rest = minus(that.times(first));
    double second = rest.high / that.high;
    double third = rest.minus(that.times(second)).high / that.high;
    DoubleDouble quotient = sum(first, second);
    return quotient.plus(of(third));
  }

  /** Multiplied by a power of two. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The float next to it. */
  public double rounded() {
    return high + low;
  }

  /** The exponential function, for exponents that lead to no overflow. */
  DoubleDouble exp() {
    long twos = Math.round(high / LN2.high);
    DoubleDouble rest = minus(LN2.times(twos)).scaled(-HALVINGS);
    // of exp(rest) - 1, so that squaring loses nothing: (1 + y)² - 1 = 2y + y²
    DoubleDouble power = rest;
    DoubleDouble less = rest;
    for (int n = 2; n <= SERIES_TERMS; n++) {
      power = power.times(rest).over(of(n));
      less = less.plus(power);
    }
    for (int i = 0; i < HALVINGS; i++) {
      less = less.times(2).plus(less.times(less));
    }
    return less.plus(ONE).scaled((int) twos);
  }

  /** The natural logarithm of a positive normal float. */
  static DoubleDouble log(double x) {
    int exponent = Math.getExponent(x);
    double mantissa = Math.scalb(x, -exponent);
    if (mantissa > 1.4142135623730951) {
      mantissa /= 2;
      exponent++;
    }
    double near = StrictMath.log(mantissa);
    DoubleDouble off = of(-near).exp().times(mantissa).minus(ONE);
    DoubleDouble log = of(near).plus(off.minus(off.times(off).scaled(-1)));
    return LN2.times(exponent).plus(log);
  }
}
