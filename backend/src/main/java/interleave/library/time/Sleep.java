package interleave.library.time;

import interleave.library.Arguments;
import interleave.machine.ThreadState;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Integral;
import interleave.machine.value.None;
import interleave.machine.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** {@code time.sleep}: the thread gives up the GIL, for 0 seconds too, until its moment. */
final class Sleep extends Continuation {
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

  static Value start(Context context, Value[] a) {
    long nanos = nanos(a[0]);
    if (nanos < 0) {
      throw Exceptions.valueError("sleep length must be non-negative");
    }
    ThreadState thread = ThreadState.of(context);
    long until = Math.min(ThreadState.NEVER - 1, thread.nowNanos() + nanos);
    until = until < 0 ? ThreadState.NEVER - 1 : until;
    thread.push(new Sleep());
    return thread.park(LaneState.SLEEPING, new On.Until(until), 0, until);
  }

  /** Rounded away from zero, lest a sleep ends before its time. */
  private static long nanos(Value seconds) {
    if (seconds.unwrap() instanceof Float real) {
      if (Double.isNaN(real.value)) {
        throw Exceptions.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(real.value) >= Long.MAX_VALUE) {
        throw Exceptions.overflowError("timestamp out of range for platform time_t");
      }
      return limited(
          new BigDecimal(real.value).multiply(NANOS).setScale(0, RoundingMode.UP).toBigInteger());
    }
    Integral whole = Arguments.integer(seconds);
    return limited(whole.big().multiply(NANOS.toBigInteger()));
  }

  private static long limited(BigInteger nanos) {
    if (nanos.abs().compareTo(LONGEST) > 0) {
      throw Exceptions.overflowError("timestamp too large to convert to C _PyTime_t");
    }
    return nanos.longValue();
  }

  @Override
  public Value resume(Context context, Value woken) {
    return None.NONE;
  }
}
