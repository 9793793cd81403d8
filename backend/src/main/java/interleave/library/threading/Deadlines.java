package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.value.BigInt;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Python's timeouts, in seconds, as moments of virtual time. */
public final class Deadlines {
  /** {@code threading.TIMEOUT_MAX} in seconds, as CPython has it on Linux. */
  public static final double TIMEOUT_MAX_SECONDS = 9223372036.0;

  /** Above it nanoseconds do not fit. */
  private static final double LONG_MAX_SECONDS = 9223372036.854776;

  private Deadlines() {}

  /**
   * The length of a timeout.
   *
   * @param seconds int or float; null or None for none
   * @return nanoseconds, or {@link ThreadState#NEVER}
   * @throws interleave.machine.value.PyException TypeError, OverflowError
   */
  public static long nanos(Value seconds) {
    if (seconds == null || seconds == None.NONE) {
      return ThreadState.NEVER;
    }
    Value number = seconds.unwrap();
    if (number instanceof Int whole) {
      if (whole.value > TIMEOUT_MAX_SECONDS) {
        throw Exceptions.overflowError("timestamp too large to convert to C _PyTime_t");
      }
      return whole.value * 1_000_000_000L;
    }
    if (number instanceof BigInt) {
      throw Exceptions.overflowError("timestamp too large to convert to C _PyTime_t");
    }
    if (number instanceof Float real) {
      if (java.lang.Double.isNaN(real.value)) {
        throw Exceptions.valueError("Invalid value NaN (not a number)");
      }
      if (real.value > LONG_MAX_SECONDS) {
        throw Exceptions.overflowError("timestamp out of range for platform time_t");
      }
      if (real.value > TIMEOUT_MAX_SECONDS) {
        throw Exceptions.overflowError("timeout value is too large");
      }
      // away from zero, as CPython rounds timeouts, lest a wait ends before its time
      return new BigDecimal(real.value)
          .multiply(BigDecimal.valueOf(1_000_000_000))
          .setScale(0, RoundingMode.UP)
          .longValue();
    }
    throw Exceptions.typeError(
        "'" + seconds.type().name() + "' object cannot be interpreted as an integer");
  }

  /** As {@link #nanos}, for {@code join(timeout)}, which compares the timeout with 0 first. */
  public static long joinNanos(Value seconds) {
    if (seconds instanceof Str) {
      throw Exceptions.typeError("'>' not supported between instances of 'int' and 'str'");
    }
    return nanos(seconds);
  }

  /** The moment a timeout that begins now will end; NEVER stays NEVER. */
  public static long from(ThreadState thread, long nanos) {
    return nanos == ThreadState.NEVER ? ThreadState.NEVER : thread.nowNanos() + Math.max(0, nanos);
  }
}
