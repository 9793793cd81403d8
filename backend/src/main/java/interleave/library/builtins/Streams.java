package interleave.library.builtins;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Module;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Repr;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** {@code print}, {@code input}, {@code open}. */
final class Streams {
  private Streams() {}

  static void define(ModuleTable table) {
    table
        .function("print(*args, sep=, end=, file=, flush=)", Streams::print)
        .function("input(prompt=, /)", Streams::input)
        .refused(
            "open(file, *args, **kwargs)",
            "open() (this runtime is closed to the outside by design)");
  }

  private static Value print(Context context, Value[] a) {
    String separator = part(a[0], "sep", " ");
    String end = part(a[1], "end", "\n");
    ThreadState thread = ThreadState.of(context);
    TextStream stream = stream(thread.process(), a[2]);
    boolean flush = Arguments.flag(a[3], false);
    Value[] items = ((Tuple) a[4]).items();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      text.append(i == 0 ? "" : separator).append(Repr.str(items[i]));
    }
    text.append(end);
    if (stream == null) {
      return None.NONE;
    }
    stream.write(thread, text.toString());
    if (flush) {
      stream.flush(thread);
    }
    return None.NONE;
  }

  private static String part(Value value, String name, String absent) {
    if (Arguments.absent(value)) {
      return absent;
    }
    String text = Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(name + " must be None or a string, not " + value.type().name());
    }
    return text;
  }

  /** The native stream to print on, null for none at all. */
  private static TextStream stream(Process process, Value file) {
    return Arguments.absent(file) ? standard(process, TextStream.STDOUT, "stdout") : own(file);
  }

  /** What {@code sys} names a standard stream now, null for none at all. */
  private static TextStream standard(Process process, TextStream initial, String name) {
    Module sys = process.modules().get("sys");
    Value named = sys == null ? initial : sys.namespace().get(name);
    if (named == null) {
      throw Exceptions.runtimeError("lost sys." + name);
    }
    return named == None.NONE ? null : own(named);
  }

  private static TextStream own(Value stream) {
    if (stream instanceof TextStream own) {
      return own;
    }
    throw NeedsPython.SIGNAL;
  }

  private static Value input(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    TextStream stream = standard(thread.process(), TextStream.STDOUT, "stdout");
    if (standard(thread.process(), TextStream.STDIN, "stdin") == null) {
      throw Exceptions.runtimeError("input(): lost sys.stdin");
    }
    if (stream == null) {
      throw Exceptions.runtimeError("input(): lost sys.stdout");
    }
    if (a[0] != null) {
      stream.write(thread, Repr.str(a[0]));
      stream.flush(thread);
    }
    String line = thread.machine().readLine(thread);
    if (line == null) {
      throw Exceptions.of(Exceptions.EOF_ERROR, "EOF when reading a line");
    }
    return Str.of(line);
  }
}
