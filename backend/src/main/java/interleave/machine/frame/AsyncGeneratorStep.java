package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Iterator;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * The awaitable that a method of an asynchronous generator gives (genobject.c): sent to, it takes
 * the generator's frame up. What the frame yields of its own ends it, what it yields while awaiting
 * is handed on.
 */
public abstract class AsyncGeneratorStep extends Iterator implements Resumable {
  final AsyncGenerator generator;
  private final String reuse;
  private boolean begun;
  private boolean over;

  /**
   * A step not yet begun.
   *
   * @param reuse how the error of using it twice calls it
   */
  AsyncGeneratorStep(AsyncGenerator generator, String reuse) {
    this.generator = generator;
    this.reuse = reuse;
  }

  static void define(TypeTable table) {
    table
        .notSubclassable()
        .method("__await__(self, /)", (c, a) -> a[0])
        .method("__iter__(self, /)", (c, a) -> a[0])
        .method("__next__(self, /)", (c, a) -> self(a[0]).send(c, None.NONE))
        .method("send(self, value, /)", (c, a) -> self(a[0]).send(c, a[1]))
        .method("throw(self, type, value=, traceback=, /)", (c, a) -> self(a[0]).raise(c, a))
        .method("close(self, /)", (c, a) -> self(a[0]).close());
  }

  private static AsyncGeneratorStep self(Value value) {
    return (AsyncGeneratorStep) value;
  }

  /** Checks that the generator is free and takes its frame up for the first time. */
  abstract Value begin(Context context, Value value);

  /** The generator has yielded a value of its own. */
  abstract PyException yielded(Value value);

  /** The generator's frame has ended with an exception, StopAsyncIteration when it returned. */
  abstract PyException ended(PyException exception);

  @Override
  public final Suspendable body() {
    return generator.body();
  }

  @Override
  public final Value send(Context context, Value value) {
    refuseReuse();
    if (begun) {
      return enter(context, value);
    }
    return begin(context, value);
  }

  /** Marks the step as under way. */
  final void start(Context context) {
    begun = true;
    generator.begin(context);
  }

  /** Marks the step as over. */
  final void finish() {
    over = true;
  }

  /** Takes the generator's frame up with a value. */
  final Value enter(Context context, Value value) {
    Waiting waiting = new Waiting(this);
    context.push(waiting);
    Value result = generator.body().send(context, value);
    if (result == null) {
      throw Exceptions.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    return result;
  }

  @Override
  public final Value raise(Context context, PyException exception) {
    refuseReuse();
    context.push(new Waiting(this));
    return generator.body().raise(context, exception);
  }

  /**
   * Raises what {@code throw()} was given where the generator's frame stands.
   *
   * @param args the arguments of {@code throw()}
   */
  final Value raise(Context context, Value[] args) {
    refuseReuse();
    context.push(new Waiting(this));
    return Throwing.start(context, generator.body(), args);
  }

  private Value close() {
    finish();
    return None.NONE;
  }

  private void refuseReuse() {
    if (over) {
      throw Exceptions.runtimeError("cannot reuse already awaited " + reuse);
    }
  }

  @Override
  public Value next(Context context) {
    return send(context, None.NONE);
  }

  @Override
  public boolean closed() {
    return false;
  }

  /** Waits for what the generator's frame does. */
  private static final class Waiting extends Continuation {
    private final AsyncGeneratorStep step;

    Waiting(AsyncGeneratorStep step) {
      this.step = step;
    }

    @Override
    public Value resume(Context context, Value value) {
      if (value instanceof YieldedValue own) {
        step.finish();
        step.generator.setRunning(false);
        throw step.yielded(own.value());
      }
      return value;
    }

    @Override
    public Value exhausted(Context context, Value result) {
      return failed(context, Exceptions.of(Exceptions.STOP_ASYNC_ITERATION));
    }

    @Override
    public Value failed(Context context, PyException exception) {
      step.finish();
      throw step.ended(step.generator.ended(exception));
    }
  }
}
