package interleave.machine.value;

/**
 * Elementary functions rounded correctly, as the C library CPython uses does but for one result in
 * thousands; those of Java differ in the last digit for one in ten.
 */
public final class Elementary {
  /** Beyond it results come near overflow or lose bits to underflow: left to Java. */
  private static final double MOST_EXPONENT = 690;

  private static final double MOST_COSH = 22;
  private static final double LOG10_E = 4.34294481903251816668e-01;
  private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
  private static final double LOG10_2_LOW = 3.69423907715893078616e-13;

  private Elementary() {}

  /** e to the power of x. */
  public static double exp(double x) {
    if (!(Math.abs(x) < MOST_EXPONENT)) {
      return StrictMath.exp(x);
    }
    return x == 0 ? 1 : DoubleDouble.of(x).exp().rounded();
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return ordinary(x) && x != 1 ? DoubleDouble.log(x).rounded() : StrictMath.log(x);
  }

  /** The logarithm to base 2. */
  public static double log2(double x) {
    if (!ordinary(x) || x == 1) {
      return StrictMath.log(x) / DoubleDouble.LN2.high();
    }
    return DoubleDouble.log(x).over(DoubleDouble.LN2).rounded();
  }

  /** The logarithm to base 10: as C computes it, which is not always the nearest float. */
  public static double log10(double x) {
    if (!ordinary(x)) {
      return StrictMath.log10(x);
    }
    int exponent = Math.getExponent(x);
    int twos = exponent < 0 ? exponent + 1 : exponent;
    double mantissa = Math.scalb(x, -twos);
    return twos * LOG10_2_LOW + LOG10_E * log(mantissa) + twos * LOG10_2_HIGH;
  }

  /** The hyperbolic cosine, as C computes it. */
  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < DoubleDouble.LN2.high() / 2 || !(size <= MOST_COSH)) {
      return StrictMath.cosh(x);
    }
    double power = exp(size);
    return 0.5 * power + 0.5 / power;
  }

  /** x to the power of y, with the special cases of C. */
  public static double pow(double x, double y) {
    if (y == 2) {
      return x * x;
    }
    if (!ordinary(Math.abs(x)) || !Double.isFinite(y) || y == 0 || y == 1 || Math.abs(x) == 1) {
      return StrictMath.pow(x, y);
    }
    if (x < 0) {
      boolean odd = y % 2 != 0;
      return y != Math.rint(y) ? Double.NaN : odd ? -pow(-x, y) : pow(-x, y);
    }
    if (y == 0.5) {
      return Math.sqrt(x);
    }
    DoubleDouble exponent = DoubleDouble.log(x).times(y);
    return Math.abs(exponent.high()) < MOST_EXPONENT
        ? exponent.exp().rounded()
        : StrictMath.pow(x, y);
  }

  private static boolean ordinary(double x) {
    return x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE;
  }
}
