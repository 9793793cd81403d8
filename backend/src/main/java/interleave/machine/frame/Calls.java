package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Value;

/** Starting Python functions once their arguments stand in registers. */
public final class Calls {
  private Calls() {}

  /**
   * Starts a function: pushes its frame or, for a generator or coroutine function, makes the
   * object.
   *
   * @param registers of the new frame, parameters filled in
   * @return PENDING, or the generator or coroutine
   */
  public static Value start(Context context, PythonFunction function, Value[] registers) {
    Code code = function.code();
    for (int parameter : code.cellParameters()) {
      registers[parameter] = new Cell(registers[parameter]);
    }
    Cell[] closure = function.closure();
    if (closure.length > 0) {
      System.arraycopy(closure, 0, registers, code.localNames().length, closure.length);
    }
    PythonFrame frame =
        new PythonFrame(code, registers, function.globals(), function.globals(), context);
    frame.speaksAsC = code.isLibrary() && function.speaksAsC();
    return switch (code.kind()) {
      case GENERATOR, ITERABLE_COROUTINE -> new Generator(function, frame);
      case COROUTINE -> {
        Coroutine coroutine = new Coroutine(function, frame);
        context.made(coroutine);
        yield coroutine;
      }
      case ASYNC_GENERATOR -> new AsyncGenerator(function, frame);
      case MODULE, CLASS, FUNCTION -> {
        context.push(frame);
        yield Value.PENDING;
      }
    };
  }
}
