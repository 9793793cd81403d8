package interleave.library.builtins;

import interleave.library.Arguments;
import interleave.machine.Output;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Iteration;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/**
 * {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}. The object only names the stream;
 * what it reads and writes belongs to the process of the thread that asks.
 */
public final class TextStream extends Iterator {
  private static final Type TYPE = Type.builtin("TextIOWrapper", TextStream::define);

  /** {@code sys.stdin}. */
  public static final TextStream STDIN = new TextStream(0, "<stdin>", "r");

  /** {@code sys.stdout}. */
  public static final TextStream STDOUT = new TextStream(1, "<stdout>", "w");

  /** {@code sys.stderr}. */
  public static final TextStream STDERR = new TextStream(2, "<stderr>", "w");

  private final int number;
  private final String name;
  private final String mode;

  private TextStream(int number, String name, String mode) {
    this.number = number;
    this.name = name;
    this.mode = mode;
  }

  private static void define(TypeTable table) {
    table
        .module("_io")
        .notSubclassable()
        .constructor(
            (context, type, args, keywords) -> {
              throw new UnsupportedOperation("io.TextIOWrapper()");
            })
        .method("write(self, text, /)", TextStream::write)
        .method("writelines(self, lines, /)", TextStream::writeLines)
        .method("flush(self, /)", TextStream::flush)
        .method("read(self, size=, /)", TextStream::read)
        .method("readline(self, size=, /)", (c, a) -> Str.of(self(a).line(c)))
        .method("readlines(self, hint=, /)", TextStream::readLines)
        .method("__iter__(self, /)", (c, a) -> a[0])
        .method("__next__(self, /)", TextStream::nextOrStop)
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .method("isatty(self, /)", (c, a) -> Bool.FALSE)
        .method("fileno(self, /)", (c, a) -> Int.of(self(a).number))
        .method("readable(self, /)", (c, a) -> Bool.of(self(a).number == 0))
        .method("writable(self, /)", (c, a) -> Bool.of(self(a).number != 0))
        .method("reconfigure(self, **kwargs)", (c, a) -> None.NONE)
        .attribute("name", s -> Str.of(((TextStream) s).name))
        .attribute("mode", s -> Str.of(((TextStream) s).mode))
        .attribute("encoding", s -> Str.of("utf-8"))
        .attribute(
            "errors",
            s -> Str.of(((TextStream) s).number == STDERR.number ? "backslashreplace" : "strict"))
        .attribute("closed", s -> Bool.FALSE);
  }

  private static TextStream self(Value[] args) {
    return (TextStream) args[0];
  }

  private Output output(ThreadState thread) {
    return number == STDERR.number ? thread.process().stderr() : thread.process().stdout();
  }

  /** Writes text. */
  public void write(ThreadState thread, String text) {
    requireWritable();
    output(thread).write(thread, text);
  }

  /** Lets out what is buffered. */
  public void flush(ThreadState thread) {
    if (number != 0) {
      output(thread).flush(thread);
    }
  }

  private void requireWritable() {
    if (number == 0) {
      throw Exceptions.of(Exceptions.OS_ERROR, "not writable");
    }
  }

  private static Value write(Context context, Value[] a) {
    String text = Arguments.text(a[1], "write() argument");
    self(a).write(ThreadState.of(context), text);
    return Int.of(text.codePointCount(0, text.length()));
  }

  private static Value writeLines(Context context, Value[] a) {
    for (Value line : Iteration.closedItems(a[1])) {
      write(context, new Value[] {a[0], line});
    }
    return None.NONE;
  }

  private static Value flush(Context context, Value[] a) {
    self(a).flush(ThreadState.of(context));
    return None.NONE;
  }

  /** The next line with its end, empty at the end of the input. */
  private String line(Context context) {
    if (number != 0) {
      throw Exceptions.of(Exceptions.OS_ERROR, "not readable");
    }
    ThreadState thread = ThreadState.of(context);
    String line = thread.machine().readLine(thread);
    return line == null ? "" : line + "\n";
  }

  private static Value read(Context context, Value[] a) {
    StringBuilder all = new StringBuilder();
    String line = self(a).line(context);
    while (!line.isEmpty()) {
      all.append(line);
      line = self(a).line(context);
    }
    return Str.of(all.toString());
  }

  private static Value readLines(Context context, Value[] a) {
    List lines = new List();
    for (Value line = self(a).next(context); line != null; line = self(a).next(context)) {
      lines.add(line);
    }
    return lines;
  }

  private static Value nextOrStop(Context context, Value[] a) {
    Value line = self(a).next(context);
    if (line == null) {
      throw Exceptions.stopIteration(null);
    }
    return line;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value next(Context context) {
    String line = line(context);
    return line.isEmpty() ? null : Str.of(line);
  }

  /** Not to be drained without a thread: it reads from the machine. */
  @Override
  public boolean closed() {
    return false;
  }

  @Override
  public String repr() {
    return "<_io.TextIOWrapper name='" + name + "' mode='" + mode + "' encoding='utf-8'>";
  }
}
