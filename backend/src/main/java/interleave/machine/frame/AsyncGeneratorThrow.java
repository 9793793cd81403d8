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
  private final Value type;
  private final Value value;

  private AsyncGeneratorThrow(AsyncGenerator generator, boolean closing, Value type, Value value) {
    super(generator, "aclose()/athrow()");
    this.closing = closing;
    this.type = type;
    this.value = value;
  }

  /** {@code athrow(type, value)}. */
  static AsyncGeneratorThrow raising(AsyncGenerator generator, Value type, Value value) {
    return new AsyncGeneratorThrow(generator, false, type, value);
  }

  /** {@code aclose()}. */
  static AsyncGeneratorThrow closing(AsyncGenerator generator) {
    return new AsyncGeneratorThrow(generator, true, Exceptions.GENERATOR_EXIT, null);
  }

  @Override
  Value begin(Context context, Value sent) {
    refuse(sent);
    start(context);
    if (closing) {
      generator.close();
    }
    return raise(context, Generator.thrown(context, type, value));
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
