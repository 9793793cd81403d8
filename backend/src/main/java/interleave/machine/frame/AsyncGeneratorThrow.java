package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** What {@code athrow(...)} and {@code aclose()} of an asynchronous generator give. */
final class AsyncGeneratorThrow extends AsyncGeneratorStep {
  private static final Type TYPE =
      Type.builtin("async_generator_athrow", AsyncGeneratorStep::define);

  private final boolean closing;
  private final Value[] args;

  private AsyncGeneratorThrow(AsyncGenerator generator, boolean closing, Value[] args) {
    super(generator, "aclose()/athrow()");
    this.closing = closing;
    this.args = args;
  }

  /**
   * {@code athrow(type, value, traceback)}.
   *
   * @param args the generator, and what was given
   */
  static AsyncGeneratorThrow raising(Value[] args) {
    return new AsyncGeneratorThrow((AsyncGenerator) args[0], false, args);
  }

  /** {@code aclose()}. */
  static AsyncGeneratorThrow closing(AsyncGenerator generator) {
    Value[] args = {generator, Exceptions.GENERATOR_EXIT, null, null};
    return new AsyncGeneratorThrow(generator, true, args);
  }

  @Override
  Value begin(Context context, Value sent) {
    refuse(sent);
    start(context);
    if (closing) {
      generator.close();
    }
    return raise(context, args);
  }

  private void refuse(Value sent) {
    if (generator.body().state() == Suspendable.State.FINISHED) {
      finish();
      throw Exceptions.stopIteration(None.NONE);
    }
    if (generator.running()) {
      finish();
      throw Exceptions.runtimeError(
          (closing ? "aclose" : "athrow") + "(): asynchronous generator is already running");
    }
    if (generator.closed()) {
      finish();
      throw Exceptions.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    if (sent != None.NONE) {
      throw Exceptions.runtimeError("can't send non-None value to a just-started coroutine");
    }
  }

  @Override
  PyException yielded(Value result) {
    return closing
        ? Exceptions.runtimeError("async generator ignored GeneratorExit")
        : Exceptions.stopIteration(result);
  }

  @Override
  PyException ended(PyException exception) {
    return closing && AsyncGenerator.isEnd(exception)
        ? Exceptions.stopIteration(None.NONE)
        : exception;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
