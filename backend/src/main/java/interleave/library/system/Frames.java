package interleave.library.system;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.TracebackReport;
import interleave.machine.TracebackText;
import interleave.machine.frame.Code;
import interleave.machine.frame.LiveFrame;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Traceback;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** Looking at stacks and tracebacks, for {@code sys}, {@code inspect} and {@code traceback}. */
final class Frames {
  private Frames() {}

  static void define(ModuleTable table) {
    table
        .constant("TracebackType", Traceback.TYPE)
        .function("_getframe(depth=, /)", Frames::frame)
        .function("source_line(frame, /)", (c, a) -> sourceLine(a[0]))
        .function("entries(traceback, /)", (c, a) -> entries(a[0]))
        .function("last_line(exception, /)", Frames::lastLine)
        .function("traceback_text(exception, chain, limit, /)", Frames::text);
  }

  /** {@code sys._getframe()}: a frame of the program's, the topmost being 0. */
  static Value frame(Context context, Value[] a) {
    int depth = a[0] == null ? 0 : Math.max(0, Arguments.cInt(a[0]));
    PythonFrame top = ThreadState.of(context).programFrame();
    Value frame = top == null ? None.NONE : LiveFrame.of(top);
    for (; depth > 0 && frame != None.NONE; depth--) {
      frame = Attributes.read(frame, "f_back");
    }
    if (frame == None.NONE) {
      throw Exceptions.valueError("call stack is not deep enough");
    }
    return frame;
  }

  private static Value sourceLine(Value frame) {
    Code.Position position = frame instanceof LiveFrame live ? live.position() : null;
    return position == null || position.anchor() == null
        ? None.NONE
        : Str.of(position.anchor().text());
  }

  /** A tuple of file, line, function, source line and text for each entry, outermost first. */
  private static Value entries(Value traceback) {
    List entries = new List();
    if (traceback instanceof Traceback known) {
      for (TracebackEntry entry : known.entries().reversed()) {
        entries.add(
            Tuple.of(
                Str.of(entry.file()),
                Int.of(entry.line()),
                Str.of(entry.function()),
                Str.of(entry.position() == null ? "" : entry.position().text()),
                Str.of(TracebackText.entry(entry))));
      }
    }
    return entries;
  }

  private static Value lastLine(Context context, Value[] a) {
    return Str.of(TracebackText.lastLine((ExceptionInstance) a[0]) + "\n");
  }

  private static Value text(Context context, Value[] a) {
    boolean chain = Arguments.flag(a[1], true);
    long limit = Arguments.absent(a[2]) ? Long.MAX_VALUE : Arguments.cLong(a[2]);
    return TracebackReport.of(
        context, (ExceptionInstance) a[0], new TracebackText.Style(chain, limit, false));
  }
}
