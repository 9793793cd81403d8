package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.TracebackText;
import interleave.machine.value.ExceptionInstance;

/** What asyncio's logger writes on stderr where the program has not configured logging. */
final class Reports {
  private Reports() {}

  /** Writes lines and, unless it is null, an exception with its traceback. */
  static void write(ThreadState thread, String lines, ExceptionInstance exception) {
    String text = lines + "\n" + (exception == null ? "" : TracebackText.of(exception));
    thread.process().stderr().write(thread, text);
  }
}
