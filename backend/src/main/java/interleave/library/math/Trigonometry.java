package interleave.library.math;

import interleave.machine.value.DoubleDouble;

/** Trigonometric functions rounded correctly, as the C library CPython uses nearly always does. */
final class Trigonometry {
  /** Up to it the reduction to a quarter turn is exact enough in two doubles. */
  private static final double NEAR = 1e5;

  /** Beyond it the angle of a slope is left to Java. */
  private static final double STEEP = 1e45;

  private static final double LEAST = 1e-8;
  private static final DoubleDouble QUARTER =
      new DoubleDouble(1.5707963267948966, 6.123233995736766e-17);
  private static final double QUARTER_REST = -1.4973849048591833e-33;
  private static final int SERIES_LAST = 27;

  private Trigonometry() {}

  static double sin(double x) {
    return usual(x) ? sine(x, 0).rounded() : StrictMath.sin(x);
  }

  static double cos(double x) {
    return usual(x) ? sine(x, 1).rounded() : StrictMath.cos(x);
  }

  static double tan(double x) {
    return usual(x) ? sine(x, 0).over(sine(x, 1)).rounded() : StrictMath.tan(x);
  }

  static double atan2(double y, double x) {
    double near = StrictMath.atan2(y, x);
    if (y == 0 || x == 0 || !Double.isFinite(y) || !Double.isFinite(x)) {
      return near;
    }
    if (Math.abs(near) < 1e-9) {
      return y / x;
    }
    int scale = -Math.max(Math.getExponent(y), Math.getExponent(x));
    double top = Math.scalb(y, scale);
    double side = Math.scalb(x, scale);
    DoubleDouble sin = sine(near, 0);
    DoubleDouble cos = sine(near, 1);
    DoubleDouble off =
        cos.times(top).minus(sin.times(side)).over(cos.times(side).plus(sin.times(top)));
    return DoubleDouble.of(near).plus(off).rounded();
  }

  static double atan(double x) {
    if (!usual(x) || Math.abs(x) > STEEP) {
      return StrictMath.atan(x);
    }
    double near = StrictMath.atan(x);
    DoubleDouble sin = sine(near, 0);
    DoubleDouble cos = sine(near, 1);
    DoubleDouble off = cos.times(x).minus(sin).over(sin.times(x).plus(cos));
    return DoubleDouble.of(near).plus(off).rounded();
  }

  static double asin(double x) {
    if (!usual(x) || !(Math.abs(x) < 1)) {
      return StrictMath.asin(x);
    }
    double near = StrictMath.asin(x);
    DoubleDouble off = DoubleDouble.of(x).minus(sine(near, 0));
    return corrected(near, off.over(sine(near, 1)), x);
  }

  static double acos(double x) {
    if (!usual(x) || !(Math.abs(x) < 1)) {
      return StrictMath.acos(x);
    }
    double near = StrictMath.acos(x);
    DoubleDouble off = sine(near, 1).minus(DoubleDouble.of(x));
    return corrected(near, off.over(sine(near, 0)), x);
  }

  private static double corrected(double near, DoubleDouble off, double x) {
    // near 1 the first correction is not enough, but the first guess is as good as C's
    return Math.abs(x) > 0.999 ? near : DoubleDouble.of(near).plus(off).rounded();
  }

  private static boolean usual(double x) {
    return Double.isFinite(x) && Math.abs(x) > LEAST;
  }

  /** The sine of an angle plus a number of quarter turns. */
  private static DoubleDouble sine(double angle, int quarters) {
    DoubleDouble reduced = Math.abs(angle) < NEAR ? DoubleDouble.of(angle) : Reduction.of(angle);
    long turns = Math.round(reduced.high() / QUARTER.high());
    DoubleDouble rest =
        reduced.minus(QUARTER.times(turns)).minus(DoubleDouble.of(QUARTER_REST).times(turns));
    return inQuadrant(rest, (int) Math.floorMod(turns + quarters, 4L));
  }

  private static DoubleDouble inQuadrant(DoubleDouble rest, int quadrant) {
    DoubleDouble value = series(rest, quadrant % 2 == 0 ? 1 : 0);
    return quadrant < 2 ? value : value.times(-1);
  }

  /** The series of the sine (first = 1) or cosine (first = 0) of an angle up to an eighth turn. */
  private static DoubleDouble series(DoubleDouble angle, int first) {
    DoubleDouble square = angle.times(angle);
    DoubleDouble term = first == 1 ? angle : DoubleDouble.of(1);
    DoubleDouble sum = term;
    for (int n = first + 2; n <= SERIES_LAST; n += 2) {
      term = term.times(square).over(DoubleDouble.of(-(n - 1.0) * n));
      sum = sum.plus(term);
    }
    return sum;
  }
}
