package interleave.library.threading;

import interleave.machine.ThreadState;

/** What happens to an exception that ends a thread: {@code threading.excepthook}. */
final class ExceptionHook {
  private ExceptionHook() {}

  /**
   * Prints it as CPython does.
   *
   * @param report the exception's traceback
   */
  static void report(ThreadState thread, String name, String report) {
    thread.process().stderr().write(thread, "Exception in thread " + name + ":\n" + report);
  }
}
