package interleave.library.math;

import interleave.machine.value.DoubleDouble;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Angles of many turns, without the full ones. */
final class Reduction {
  /** As many digits as the largest float has before the point, and those that are asked for. */
  private static final MathContext PRECISE = new MathContext(360);

  /** 2π = 32 arctan 1/5 − 8 arctan 1/239 (J. Machin, 1706). */
  private static final BigDecimal TURN =
      arctan(5)
          .multiply(BigDecimal.valueOf(32))
          .subtract(arctan(239).multiply(BigDecimal.valueOf(8)));

  private Reduction() {}

  /** The angle between minus half a turn and half a turn that looks the same as a finite one. */
  static DoubleDouble of(double x) {
    BigDecimal angle = new BigDecimal(x);
    BigDecimal turns = angle.divide(TURN, 0, RoundingMode.HALF_EVEN);
    BigDecimal rest = angle.subtract(turns.multiply(TURN));
    double high = rest.doubleValue();
    return new DoubleDouble(high, rest.subtract(new BigDecimal(high)).doubleValue());
  }

  /** The arcus tangent of the inverse of a whole number, by its series. */
  private static BigDecimal arctan(int inverse) {
    BigDecimal square = BigDecimal.valueOf((long) inverse * inverse);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(inverse), PRECISE);
    BigDecimal sum = power;
    for (int n = 3; power.precision() - power.scale() > -PRECISE.getPrecision(); n += 2) {
      power = power.divide(square, PRECISE).negate();
      sum = sum.add(power.divide(BigDecimal.valueOf(n), PRECISE));
    }
    return sum;
  }
}
