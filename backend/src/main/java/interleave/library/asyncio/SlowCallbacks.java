package interleave.library.asyncio;

import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Float;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** The warning of debug mode about callbacks that keep the loop waiting. */
final class SlowCallbacks {
  private static final double NANOS = 1e9;

  private SlowCallbacks() {}

  /** Whether a callback took as long as {@code loop.slow_callback_duration} says is slow. */
  static boolean isSlow(Loop loop, long nanos) {
    Value bound = Attributes.read(loop, "slow_callback_duration");
    return nanos / NANOS >= interleave.library.Arguments.real(bound);
  }

  /** Calls the loop's method that tells of it. */
  static Value report(Context context, Loop loop, Handle handle, long nanos) {
    Value callback = handle.callback();
    Value shown =
        callback instanceof TaskStep step
            ? step.task()
            : callback instanceof TaskWakeup wakeup ? wakeup.task() : handle;
    Value report = Attributes.get(context, loop, "_report_slow");
    return report.call(context, new Value[] {Str.of(shown.repr()), Float.of(nanos / NANOS)}, null);
  }
}
