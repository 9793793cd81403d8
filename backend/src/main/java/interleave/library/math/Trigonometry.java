package interleave.library.math;

import interleave.machine.value.DoubleDouble;

/** Trigonometric functions rounded correctly, as the C library CPython uses nearly always does. */
final class Trigonometry {
  /** Beyond it the reduction to a quarter turn would lose too much: left to Java. */
  private static final double MOST = 1e5;

  private static final double LEAST = 1e-8;
  private static final DoubleDouble QUARTER =
      new DoubleDouble(1.5707963267948966, 6.123233995736766e-17);
  private static final double QUARTER_REST = -1.4973849048591833e-33;
  private static final int SERIES_LAST = 27;

  private Trigonometry() {}

  static double sin(double x) {
    return usual(x) ? sine(DoubleDouble.of(x), 0).rounded() : StrictMath.sin(x);
  }

  static double cos(double x) {
    return usual(x) ? sine(DoubleDouble.of(x), 1).rounded() : StrictMath.cos(x);
  }

  static double tan(double x) {
    if (!usual(x)) {
      return StrictMath.tan(x);
    }
    DoubleDouble angle = DoubleDouble.of(x);
    return sine(angle, 0).over(sine(angle, 1)).rounded();
  }

  static double atan(double x) {
    if (!usual(x)) {
      return StrictMath.atan(x);
    }
    double near = StrictMath.atan(x);
    DoubleDouble sin = sine(DoubleDouble.of(near), 0);
    DoubleDouble cos = sine(DoubleDouble.of(near), 1);
    DoubleDouble off = cos.times(x).minus(sin).over(sin.times(x).plus(cos));
    return DoubleDouble.of(near).plus(off).rounded();
  }

  static double asin(double x) {
    if (!usual(x) || !(Math.abs(x) < 1)) {
      return StrictMath.asin(x);
    }
    double near = StrictMath.asin(x);
    DoubleDouble off = DoubleDouble.of(x).minus(sine(DoubleDouble.of(near), 0));
    return corrected(near, off.over(sine(DoubleDouble.of(near), 1)), x);
  }

  static double acos(double x) {
    if (!usual(x) || !(Math.abs(x) < 1)) {
      return StrictMath.acos(x);
    }
    double near = StrictMath.acos(x);
    DoubleDouble off = sine(DoubleDouble.of(near), 1).minus(DoubleDouble.of(x));
    return corrected(near, off.over(sine(DoubleDouble.of(near), 0)), x);
  }

  private static double corrected(double near, DoubleDouble off, double x) {
    // near 1 the first correction is not enough, but the first guess is as good as C's
    return Math.abs(x) > 0.999 ? near : DoubleDouble.of(near).plus(off).rounded();
  }

  private static boolean usual(double x) {
    return Math.abs(x) < MOST && Math.abs(x) > LEAST;
  }

  /** The sine of an angle plus a number of quarter turns. */
  private static DoubleDouble sine(DoubleDouble angle, int quarters) {
    long turns = Math.round(angle.high() / QUARTER.high());
    DoubleDouble rest =
        angle.minus(QUARTER.times(turns)).minus(DoubleDouble.of(QUARTER_REST).times(turns));
    int quadrant = (int) Math.floorMod(turns + quarters, 4L);
    DoubleDouble value = quadrant % 2 == 0 ? series(rest, 1) : series(rest, 0);
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
