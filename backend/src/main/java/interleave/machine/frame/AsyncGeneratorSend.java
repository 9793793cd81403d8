package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** What {@code __anext__()} and {@code asend(value)} of an asynchronous generator give. */
final class AsyncGeneratorSend extends AsyncGeneratorStep {
  private static final Type TYPE =
      Type.builtin("async_generator_asend", AsyncGeneratorStep::define);

  private final Value value;

  AsyncGeneratorSend(AsyncGenerator generator, Value value) {
    super(generator, "__anext__()/asend()");
    this.value = value;
  }

  @Override
  Value begin(Context context, Value sent) {
    if (generator.running()) {
      finish();
      throw Exceptions.runtimeError("anext(): asynchronous generator is already running");
    }
    start(context);
    return enter(context, sent == None.NONE ? value : sent);
  }

  @Override
  PyException yielded(Value result) {
    return Exceptions.stopIteration(result);
  }

  @Override
  PyException ended(PyException exception) {
    return exception;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
