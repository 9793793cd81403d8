package interleave.machine;

import interleave.machine.event.OutputEvent;

/** A standard stream of a process, line-buffered as on a terminal. */
public final class Output {
  /** As much as CPython's text streams keep back, in characters. */
  private static final int BUFFERED_MAX = 8192;

  private final Machine machine;
  private final OutputEvent.Stream stream;
  private final StringBuilder buffer = new StringBuilder();

  Output(Machine machine, OutputEvent.Stream stream) {
    this.machine = machine;
    this.stream = stream;
  }

  /** Writes text; it leaves the buffer as soon as a line is complete or the buffer is full. */
  public void write(ThreadState thread, String text) {
    buffer.append(text);
    if (text.indexOf('\n') >= 0
        || buffer.length() >= BUFFERED_MAX
        || stream == OutputEvent.Stream.STDERR) {
      flush(thread);
    }
  }

  /** Lets out what is buffered. */
  public void flush(ThreadState thread) {
    if (!buffer.isEmpty()) {
      String text = buffer.toString();
      buffer.setLength(0);
      machine.charge(text);
      thread.tell(0, new OutputEvent.Written(stream, text));
    }
  }
}
