package interleave.machine;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Value;

/** What the compiler had to say of a program, written before its first line is run. */
final class Preface extends Continuation {
  private final String warnings;
  private PythonFrame program;

  Preface(String warnings, PythonFrame program) {
    this.warnings = warnings;
    this.program = program;
  }

  @Override
  public Value resume(Context context, Value result) {
    if (program == null) {
      return result;
    }
    ThreadState thread = ThreadState.of(context);
    thread.process().stderr().write(thread, warnings);
    thread.push(this);
    thread.push(program);
    program = null;
    return Value.PENDING;
  }
}
