package interleave.library.processes;

import interleave.machine.Pickle;
import interleave.machine.ThreadState;
import interleave.machine.value.Bytes;
import interleave.machine.value.Value;

/**
 * An object on its way between processes: as the machine copies it or, where a class says in Python
 * how it is pickled, as the bytes frozen {@code pickle} has made of it.
 *
 * @param content the object or, where there are bytes, the list of what they refer to that lies on
 *     the machine
 * @param data null where there is a copy
 * @param size bytes, about
 */
record Letter(Pickle content, Bytes data, int size) {
  /** The object, or PENDING while frozen {@code pickle} makes it. */
  Value open(ThreadState thread) {
    Value copy = content.load(thread);
    return data == null
        ? copy
        : thread.twin("Channel.unpickled").call(thread, new Value[] {data, copy}, null);
  }
}
