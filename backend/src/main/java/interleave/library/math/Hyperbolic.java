package interleave.library.math;

import interleave.machine.value.Elementary;

/**
 * The hyperbolic functions but for the tangent, and the inverse hyperbolic functions, by the
 * formulas the C library uses (fdlibm).
 */
final class Hyperbolic {
  private static final double LN2 = 6.93147180559945286227e-01;

  /** Beyond it the square swallows the one, below its reciprocal the other way round. */
  private static final double LARGE = 0x1p28;

  /** Beyond it the smaller of the two exponentials is lost. */
  private static final double ONE_SIDED = 22;

  /** The logarithm of the largest float: the exponential of more overflows. */
  private static final double LN_MAX = 709.782712893384;

  private Hyperbolic() {}

  static double sinh(double x) {
    double size = Math.abs(x);
    if (size < 1 / LARGE || !(size <= Double.MAX_VALUE)) {
      return x;
    }
    double half = Math.copySign(0.5, x);
    if (size < ONE_SIDED) {
      double t = StrictMath.expm1(size);
      return size < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
    }
    return scaledExp(half, size);
  }

  static double cosh(double x) {
    double size = Math.abs(x);
    return size >= ONE_SIDED && size <= Double.MAX_VALUE
        ? scaledExp(0.5, size)
        : Elementary.cosh(x);
  }

  private static double scaledExp(double factor, double size) {
    if (size < LN_MAX) {
      return factor * Elementary.exp(size);
    }
    double root = Elementary.exp(size / 2);
    return factor * root * root;
  }

  static double asinh(double x) {
    double size = Math.abs(x);
    if (size < 1 / LARGE || !(size <= Double.MAX_VALUE)) {
      return x;
    }
    double result;
    if (size > LARGE) {
      result = Elementary.log(size) + LN2;
    } else if (size > 2) {
      result = Elementary.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
    } else {
      double square = size * size;
      result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** Nan below 1. */
  static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x > LARGE) {
      return x <= Double.MAX_VALUE ? Elementary.log(x) + LN2 : x;
    }
    if (x > 2) {
      return Elementary.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return x == 1 ? 0 : StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
  }

  /** Nan from 1 on. */
  static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return Double.NaN;
    }
    if (size < 1 / LARGE) {
      return x;
    }
    double twice = size + size;
    double result =
        size < 0.5
            ? 0.5 * StrictMath.log1p(twice + twice * size / (1 - size))
            : 0.5 * StrictMath.log1p(twice / (1 - size));
    return Math.copySign(result, x);
  }
}
