package interleave.library.decimal;

/** The ways to round (specification, "Rounding algorithms"), in the order errors list them. */
enum Rounding {
  ROUND_CEILING,
  ROUND_FLOOR,
  ROUND_UP,
  ROUND_DOWN,
  ROUND_HALF_UP,
  ROUND_HALF_DOWN,
  ROUND_HALF_EVEN,
  ROUND_05UP;

  /** What was cut off is zero. */
  static final int NOTHING = 0;

  /** What was cut off is less than half a unit of the last place. */
  static final int LESS = 1;

  /** What was cut off is half a unit. */
  static final int HALF = 5;

  /** What was cut off is more than half a unit. */
  static final int MORE = 6;

  /**
   * Whether the last digit kept is to be raised by one.
   *
   * @param rest what was cut off: {@link #NOTHING}, {@link #LESS}, {@link #HALF} or {@link #MORE}
   * @param lastDigit the last digit kept
   */
  boolean raises(int rest, int lastDigit, boolean negative) {
    if (rest == NOTHING) {
      return false;
    }
    return switch (this) {
      case ROUND_CEILING -> !negative;
      case ROUND_FLOOR -> negative;
      case ROUND_UP -> true;
      case ROUND_DOWN -> false;
      case ROUND_HALF_UP -> rest >= HALF;
      case ROUND_HALF_DOWN -> rest > HALF;
      case ROUND_HALF_EVEN -> rest > HALF || rest == HALF && lastDigit % 2 == 1;
      case ROUND_05UP -> lastDigit == 0 || lastDigit == 5;
    };
  }

  /** Whether a result too large becomes the largest number rather than infinity. */
  boolean staysFinite(boolean negative) {
    return switch (this) {
      case ROUND_DOWN, ROUND_05UP -> true;
      case ROUND_CEILING -> negative;
      case ROUND_FLOOR -> !negative;
      default -> false;
    };
  }

  /** The one of that name, or null. */
  static Rounding named(String name) {
    for (Rounding rounding : values()) {
      if (rounding.name().equals(name)) {
        return rounding;
      }
    }
    return null;
  }
}
