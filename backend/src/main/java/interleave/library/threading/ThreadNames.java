package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.value.Attributes;

/** Names of threads, for other modules. */
public final class ThreadNames {
  private ThreadNames() {}

  /** {@code threading.current_thread().name}. */
  public static String of(ThreadState thread) {
    return Attributes.read(Thread.current(thread), "name").str();
  }
}
