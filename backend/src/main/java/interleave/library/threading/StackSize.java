package interleave.library.threading;

import interleave.library.Arguments;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Int;
import interleave.machine.value.Value;

/** What {@code stack_size()} was set to; stacks grow as needed here. */
final class StackSize extends HeapPart {
  private static final long LEAST_BYTES = 32_768;

  private long bytes;

  /** {@code threading.stack_size()}: gives what was set before. */
  static Value set(Context context, Value[] a) {
    StackSize size = ThreadState.of(context).process().state(StackSize.class, StackSize::new);
    long before = size.bytes;
    if (a[0] != null) {
      long bytes = Arguments.cLong(a[0]);
      if (bytes < 0) {
        throw Exceptions.valueError("size must be 0 or a positive value");
      }
      if (bytes > 0 && bytes < LEAST_BYTES) {
        throw Exceptions.valueError("size not valid: " + bytes + " bytes");
      }
      size.bytes = bytes;
    }
    return Int.of(before);
  }
}
