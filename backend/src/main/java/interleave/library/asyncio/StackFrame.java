package interleave.library.asyncio;

import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** One entry of {@code Task.get_stack()}: a frame as it stood when it was asked for. */
final class StackFrame extends Value {
  private static final Type TYPE =
      Type.builtin(
          "frame",
          t ->
              t.notSubclassable()
                  .attribute("f_lineno", f -> Int.of(((StackFrame) f).line))
                  .attribute("f_code", f -> ((StackFrame) f).code)
                  .attribute("f_back", f -> None.NONE)
                  .attribute("_line", f -> Str.of(((StackFrame) f).text)));

  /** Its code, as far as one asks a code object who it is. */
  private static final class CodeFacts extends Value {
    private static final Type TYPE =
        Type.builtin(
            "code",
            t ->
                t.notSubclassable()
                    .attribute("co_name", c -> Str.of(((CodeFacts) c).name))
                    .attribute("co_filename", c -> Str.of(((CodeFacts) c).file)));

    private final String name;
    private final String file;

    CodeFacts(String name, String file) {
      this.name = name;
      this.file = file;
    }

    @Override
    public Type type() {
      return TYPE;
    }
  }

  private final CodeFacts code;
  private final int line;
  private final String text;

  private StackFrame(CodeFacts code, int line, String text) {
    this.code = code;
    this.line = line;
    this.text = text;
  }

  /** The frame of a coroutine that does not run. */
  static StackFrame of(PythonFrame frame, boolean begun) {
    Code code = frame.code;
    Code.Position position = begun ? code.position(frame.pc) : null;
    boolean known = position != null && position.anchor() != null;
    return new StackFrame(
        new CodeFacts(code.name(), code.fileName()),
        begun ? frame.line() : code.firstLine(),
        known ? position.anchor().text().strip() : "");
  }

  /** A frame an exception has passed. */
  static StackFrame of(TracebackEntry entry) {
    return new StackFrame(
        new CodeFacts(entry.function(), entry.file()),
        entry.line(),
        entry.position() == null ? "" : entry.position().text().strip());
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
