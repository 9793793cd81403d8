package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.TracebackText;
import interleave.machine.value.ExceptionInstance;

/** What happens to an exception that ends a thread: {@code threading.excepthook}. */
final class ExceptionHook {
  private ExceptionHook() {}

  /** Prints it as CPython does. */
  static void report(ThreadState thread, String name, ExceptionInstance exception) {
    thread
        .process()
        .stderr()
        .write(thread, "Exception in thread " + name + ":\n" + TracebackText.of(exception));
  }
}
