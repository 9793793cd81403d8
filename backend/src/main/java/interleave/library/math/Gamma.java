package interleave.library.math;

import interleave.machine.value.Elementary;
import interleave.machine.value.Exceptions;

/** The gamma function by Lanczos' approximation, with the constants CPython takes (Boost's). */
final class Gamma {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LN_PI = 1.144729885849400174143427351353058711647;
  private static final double[] TOP = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };

  /** Of x (x + 1) … (x + 11). */
  private static final double[] BOTTOM = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  /** Up to it the factorials are exact. */
  private static final int LAST_EXACT = 23;

  /** Beyond it powers are taken in two halves, lest they overflow. */
  private static final double HALVED = 140;

  private static final double TINY = 1e-20;

  private Gamma() {}

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    double size = Math.abs(x);
    if (x == 0 || x == Math.floor(x) && x < 0) {
      throw MathModule.domainError();
    }
    if (x == Math.floor(x) && x <= LAST_EXACT) {
      return factorial((int) x - 1);
    }
    double result;
    if (size < TINY) {
      result = 1 / x;
    } else if (size > 200) {
      result = x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
    } else {
      result = lanczos(x, size);
    }
    if (Double.isInfinite(result)) {
      throw Exceptions.overflowError("math range error");
    }
    return result;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }

  private static double lanczos(double x, double size) {
    double y = size + G_MINUS_HALF;
    boolean larger = size > G_MINUS_HALF;
    double lost = larger ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
    double correction = lost * G / y;
    if (x < 0) {
      double result = -Math.PI / sinPi(size) / size * Elementary.exp(y) / sum(size);
      result -= correction * result;
      if (size < HALVED) {
        return result / Elementary.pow(y, size - 0.5);
      }
      double half = Elementary.pow(y, size / 2 - 0.25);
      return result / half / half;
    }
    double result = sum(size) / Elementary.exp(y);
    result += correction * result;
    if (size < HALVED) {
      return result * Elementary.pow(y, size - 0.5);
    }
    double half = Elementary.pow(y, size / 2 - 0.25);
    return result * half * half;
  }

  private static double sum(double x) {
    double top = 0;
    double bottom = 0;
    if (x < 5) {
      for (int i = TOP.length - 1; i >= 0; i--) {
        top = top * x + TOP[i];
        bottom = bottom * x + BOTTOM[i];
      }
    } else {
      for (int i = 0; i < TOP.length; i++) {
        top = top / x + TOP[i];
        bottom = bottom / x + BOTTOM[i];
      }
    }
    return top / bottom;
  }

  /** The sine of {@code pi * x}, exact where that is a half turn. */
  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double result =
        switch ((int) Math.round(2 * y)) {
          case 0 -> Trigonometry.sin(Math.PI * y);
          case 1 -> Trigonometry.cos(Math.PI * (y - 0.5));
          case 2 -> Trigonometry.sin(Math.PI * (1 - y));
          case 3 -> -Trigonometry.cos(Math.PI * (y - 1.5));
          default -> Trigonometry.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * result;
  }

  /** The natural logarithm of the size of the gamma function. */
  static double logGamma(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Math.abs(x);
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw MathModule.domainError();
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return -Elementary.log(size);
    }
    double result = Elementary.log(sum(size)) - G;
    result += (size - 0.5) * (Elementary.log(size + G - 0.5) - 1);
    if (x < 0) {
      double sine = Math.abs(sinPi(size));
      result = LN_PI - Elementary.log(sine) - Elementary.log(size) - result;
    }
    if (Double.isInfinite(result)) {
      throw Exceptions.overflowError("math range error");
    }
    return result;
  }
}
