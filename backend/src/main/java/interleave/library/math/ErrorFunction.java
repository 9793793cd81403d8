package interleave.library.math;

import interleave.machine.value.Elementary;

/**
 * The error function by the rational approximations the C library uses (fdlibm): near zero, around
 * one, and two of the tail.
 */
final class ErrorFunction {
  /** Below it the first approximation serves. */
  private static final double NEAR = 0.84375;

  /** Below it the second one. */
  private static final double MIDDLE = 1.25;

  /** Below it the third one. */
  private static final double TAIL = 1 / 0.35;

  /** From here on there is nothing left of the tail. */
  private static final double END = 28;

  /** The error function at one, to the precision of a float. */
  private static final double AT_ONE = 8.45062911510467529297e-01;

  private static final double SLOPE = 1.28379167095512586316e-01;

  private static final double[] NEAR_TOP = {
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05
  };
  private static final double[] NEAR_BOTTOM = {
    1,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06
  };
  private static final double[] MIDDLE_TOP = {
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03
  };
  private static final double[] MIDDLE_BOTTOM = {
    1,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02
  };
  private static final double[] TAIL_TOP = {
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00
  };
  private static final double[] TAIL_BOTTOM = {
    1,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02
  };
  private static final double[] FAR_TOP = {
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02
  };
  private static final double[] FAR_BOTTOM = {
    1,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01
  };

  private ErrorFunction() {}

  static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (size < 0x1p-28) {
      return x + SLOPE * x;
    }
    if (size < NEAR) {
      return x + x * near(x);
    }
    double result;
    if (size < MIDDLE) {
      result = AT_ONE + middle(size);
    } else {
      result = size >= 6 ? 1 : 1 - tail(size) / size;
    }
    return Math.copySign(result, x);
  }

  static double erfc(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x)) {
      return x;
    }
    if (size < 0x1p-56) {
      return 1 - x;
    }
    if (size < NEAR) {
      double part = x * near(x);
      return x < 0.25 ? 1 - (x + part) : 0.5 - (part + (x - 0.5));
    }
    if (size < MIDDLE) {
      return x > 0 ? 1 - AT_ONE - middle(size) : 1 + (AT_ONE + middle(size));
    }
    if (x < -6) {
      return 2;
    }
    if (size >= END) {
      return 0;
    }
    return x > 0 ? tail(size) / size : 2 - tail(size) / size;
  }

  private static double near(double x) {
    double square = x * x;
    return polynomial(NEAR_TOP, square) / polynomial(NEAR_BOTTOM, square);
  }

  private static double middle(double size) {
    double off = size - 1;
    return polynomial(MIDDLE_TOP, off) / polynomial(MIDDLE_BOTTOM, off);
  }

  private static double tail(double size) {
    double s = 1 / (size * size);
    double ratio =
        size < TAIL
            ? polynomial(TAIL_TOP, s) / polynomial(TAIL_BOTTOM, s)
            : polynomial(FAR_TOP, s) / polynomial(FAR_BOTTOM, s);
    double rough = Double.longBitsToDouble(Double.doubleToRawLongBits(size) & 0xffffffff00000000L);
    return Elementary.exp(-rough * rough - 0.5625)
        * Elementary.exp((rough - size) * (rough + size) + ratio);
  }

  /** The polynomial in pairs of terms: in the order in which the library adds them. */
  private static double polynomial(double[] coefficients, double x) {
    double square = x * x;
    double fourth = square * square;
    double[] powers = {1, square, fourth, fourth * square, fourth * fourth};
    double sum = 0;
    for (int i = 0; i < coefficients.length; i += 2) {
      double pair =
          i + 1 < coefficients.length ? coefficients[i] + x * coefficients[i + 1] : coefficients[i];
      sum = i == 0 ? pair : sum + powers[i / 2] * pair;
    }
    return sum;
  }
}
