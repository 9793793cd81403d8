package interleave.machine.value;

/**
 * Estimates of what objects take, near CPython's, and the bound on a single one: a request beyond
 * it raises MemoryError before any memory is taken.
 */
public final class Sizes {
  /** An object's header. */
  public static final long OBJECT_BYTES = 16;

  /** A reference to an object. */
  public static final long REFERENCE_BYTES = 8;

  /** A dict's entry. */
  public static final long ENTRY_BYTES = 40;

  /** Rounding an int to so many digits before the point always gives zero. */
  static final long MAX_ROUNDING_DIGITS = 20_000_000;

  /** What is below is no matter. */
  private static final long SMALL_BYTES = 1L << 16;

  private Sizes() {}

  /**
   * Checks a container's size before it is made.
   *
   * @return the size, within an int
   */
  static int items(long count) {
    check(count, REFERENCE_BYTES);
    return (int) count;
  }

  /**
   * Checks a string's size before it is made.
   *
   * @return the size, within an int
   */
  static int characters(long count) {
    check(count, 1);
    return (int) count;
  }

  /**
   * Checks the size of a string that is still growing, or a width asked for, without accounting.
   *
   * @return the size, within an int
   */
  static int limit(long characters) {
    refuseLarge(characters, 1);
    return (int) characters;
  }

  private static void check(long count, long bytesEach) {
    refuseLarge(count, bytesEach);
    MemoryMeter.charge(count * bytesEach);
    MemoryMeter.work(count * bytesEach / REFERENCE_BYTES);
  }

  private static void refuseLarge(long count, long bytesEach) {
    if (count > SMALL_BYTES && count > largestBytes() / bytesEach) {
      throw Exceptions.memoryError();
    }
  }

  private static long largestBytes() {
    return Math.min(MemoryMeter.largestBytes(), Integer.MAX_VALUE);
  }

  /** {@code count * times}, both not negative, without overflow. */
  static long product(long count, long times) {
    return count == 0 || times <= Long.MAX_VALUE / count ? count * times : Long.MAX_VALUE;
  }
}
