package interleave.library.math;

/** {@code exp} and {@code pow}. */
final class Exponentials {
  private Exponentials() {}

  static double exp(double x) {
    return StrictMath.exp(x);
  }

  static double pow(double x, double y) {
    return StrictMath.pow(x, y);
  }
}
