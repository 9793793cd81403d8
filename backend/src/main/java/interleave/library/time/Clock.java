package interleave.library.time;

import interleave.machine.ThreadState;
import interleave.machine.value.Context;

/** Where the virtual clock stands in the world's time. */
public final class Clock {
  /** 2026-01-01T00:00:00 UTC, when every run begins. */
  public static final long EPOCH_SECONDS = 1_767_225_600L;

  private static final long NANOS = 1_000_000_000L;

  private Clock() {}

  /** Nanoseconds since the run began. */
  public static long nanos(Context context) {
    return ThreadState.of(context).nowNanos();
  }

  /** Nanoseconds since 1970. */
  public static long unixNanos(Context context) {
    return EPOCH_SECONDS * NANOS + nanos(context);
  }
}
