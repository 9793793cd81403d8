package interleave.library.time;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Module;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** The table of module {@code time}. Its zone is UTC. */
public final class TimeModule {
  private static final double NANOS = 1e9;

  private TimeModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .function("sleep(secs, /)", Sleep::start)
        .function("time()", (c, a) -> seconds(Clock.unixNanos(c)))
        .function("time_ns()", (c, a) -> Int.of(Clock.unixNanos(c)))
        .function("monotonic()", (c, a) -> seconds(Clock.nanos(c)))
        .function("monotonic_ns()", (c, a) -> Int.of(Clock.nanos(c)))
        .function("perf_counter()", (c, a) -> seconds(Clock.nanos(c)))
        .function("perf_counter_ns()", (c, a) -> Int.of(Clock.nanos(c)))
        .function("process_time()", (c, a) -> seconds(processNanos(c)))
        .function("process_time_ns()", (c, a) -> Int.of(processNanos(c)))
        .function("thread_time()", (c, a) -> seconds(ThreadState.of(c).cpuNanos()))
        .function("thread_time_ns()", (c, a) -> Int.of(ThreadState.of(c).cpuNanos()))
        .function("gmtime(seconds=, /)", TimeModule::broken)
        .function("localtime(seconds=, /)", TimeModule::broken)
        .function("mktime(tuple, /)", TimeModule::mktime)
        .function("asctime(tuple=, /)", (c, a) -> asctime(given(c, a[0])))
        .function("ctime(seconds=, /)", (c, a) -> asctime(moment(c, a[0])))
        .function("strftime(format, tuple=, /)", TimeModule::strftime)
        .function("strptime(string, format=, /)", TimeModule::strptime)
        .type(StructTime.TYPE)
        .constant("timezone", Int.ZERO)
        .constant("altzone", Int.ZERO)
        .constant("daylight", Int.ZERO)
        .constant("tzname", Tuple.of(Str.of("UTC"), Str.of("UTC")))
        .constant("CLOCK_REALTIME", Int.ZERO)
        .constant("CLOCK_MONOTONIC", Int.ONE);
  }

  private static Value seconds(long nanos) {
    return Float.of(nanos / NANOS);
  }

  private static long processNanos(Context context) {
    return ThreadState.of(context).process().cpuNanos();
  }

  private static Value broken(Context context, Value[] a) {
    return StructTime.of(moment(context, a[0]));
  }

  /** Seconds since 1970, now where absent. */
  private static BrokenTime moment(Context context, Value seconds) {
    if (Arguments.absent(seconds)) {
      return BrokenTime.of(Math.floorDiv(Clock.unixNanos(context), 1_000_000_000L));
    }
    if (seconds.unwrap() instanceof Float real) {
      if (Double.isNaN(real.value)) {
        throw Exceptions.valueError("Invalid value NaN (not a number)");
      }
      return BrokenTime.of(limited(Math.floor(real.value)));
    }
    Integral whole = Arguments.integer(seconds);
    return BrokenTime.of(limited(whole.clampedLong()));
  }

  private static long limited(double seconds) {
    if (Math.abs(seconds) >= Long.MAX_VALUE) {
      throw Exceptions.overflowError("timestamp out of range for platform time_t");
    }
    if (Math.abs(seconds) > 6e16) {
      throw Exceptions.of(
          Exceptions.OS_ERROR, Int.of(75), Str.of("Value too large for defined data type"));
    }
    return (long) seconds;
  }

  private static BrokenTime given(Context context, Value tuple) {
    return tuple == null ? moment(context, null) : StructTime.read(tuple, "asctime").checked();
  }

  private static Value asctime(BrokenTime time) {
    return Str.of(
        String.format(
            "%s %s%3d %02d:%02d:%02d %d",
            Strftime.DAYS[time.weekday()].substring(0, 3),
            Strftime.MONTHS[time.month() - 1].substring(0, 3),
            time.day(),
            time.hour(),
            time.minute(),
            time.second(),
            time.year()));
  }

  private static Value mktime(Context context, Value[] a) {
    return Float.of(StructTime.read(a[0], "mktime").unixSeconds());
  }

  /** Python's business, as in CPython. */
  private static Value strptime(Context context, Value[] a) {
    throw NeedsPython.SIGNAL;
  }

  private static Value strftime(Context context, Value[] a) {
    String format = Arguments.text(a[0], "strftime() argument 1");
    BrokenTime time =
        a[1] == null ? moment(context, null) : StructTime.read(a[1], "strftime").checked();
    return Str.of(Strftime.format(format, time, "UTC", "+0000"));
  }
}
