package interleave.timeline;

import java.math.BigDecimal;

/** Virtual times for people: exact, in the largest unit that leaves a whole part. */
final class Nanos {
  private Nanos() {}

  /** Returns the time in its unit, for example {@code 1.5 s}, {@code 300 ms}, {@code 50 ns}. */
  static String text(long nanos) {
    if (nanos == 0) {
      return "0 s";
    } else if (nanos >= 1_000_000_000) {
      return scaled(nanos, 9) + " s";
    } else if (nanos >= 1_000_000) {
      return scaled(nanos, 6) + " ms";
    } else if (nanos >= 1_000) {
      return scaled(nanos, 3) + " µs";
    }
    return nanos + " ns";
  }

  private static String scaled(long nanos, int digits) {
    return BigDecimal.valueOf(nanos, digits).stripTrailingZeros().toPlainString();
  }
}
