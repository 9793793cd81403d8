package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.Value;
import java.util.Locale;

/** The warning of debug mode about callbacks that keep the loop waiting. */
final class SlowCallbacks {
  private static final long SLOW_NANOS = 100_000_000;

  private SlowCallbacks() {}

  static void check(ThreadState thread, Loop loop, Handle handle, long nanos) {
    if (nanos >= SLOW_NANOS) {
      Value callback = handle.callback();
      Value shown =
          callback instanceof TaskStep step
              ? step.task()
              : callback instanceof TaskWakeup wakeup ? wakeup.task() : handle;
      Reports.write(
          thread,
          String.format(Locale.ROOT, "Executing %s took %.3f seconds", shown.repr(), nanos / 1e9),
          null);
    }
  }
}
