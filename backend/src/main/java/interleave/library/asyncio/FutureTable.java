package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.GenericAlias;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The methods of {@code asyncio.Future} and {@code asyncio.Task}. */
final class FutureTable {
  private FutureTable() {}

  static void define(TypeTable table) {
    table
        .module("_asyncio")
        .allocator(Future::new)
        .method("__init__(self, *, loop=)", FutureTable::init)
        .method("done(self, /)", (c, a) -> Bool.of(future(a).isDone()))
        .method(
            "cancelled(self, /)", (c, a) -> Bool.of(future(a).state() == Future.State.CANCELLED))
        .method("result(self, /)", (c, a) -> retrieved(c, a).result())
        .method("exception(self, /)", (c, a) -> retrieved(c, a).exception())
        .method("set_result(self, result, /)", FutureTable::setResult)
        .method("set_exception(self, exception, /)", FutureTable::setException)
        .method(
            "cancel(self, msg=)",
            (c, a) -> Bool.of(future(a).cancel(ThreadState.of(c), orNone(a[1]))))
        .method("add_done_callback(self, fn, /, *, context=)", FutureTable::addCallback)
        .method(
            "remove_done_callback(self, fn, /)",
            (c, a) -> future(a).remove(ThreadState.of(c), a[1]))
        .method("get_loop(self, /)", (c, a) -> future(a).loop())
        .method("_make_cancelled_error(self, /)", (c, a) -> future(a).takeCancelledError())
        .method("__await__(self, /)", (c, a) -> Future.iterate(c, a[0]))
        .method("__iter__(self, /)", (c, a) -> Future.iterate(c, a[0]))
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]))
        .attribute("_state", f -> ((Future) f).stateName())
        .attribute("_loop", f -> ((Future) f).loop())
        .attribute("_result", f -> ((Future) f).resultOrNone())
        .attribute("_exception", f -> noneIfNull(((Future) f).exceptionOrNull()))
        .attribute("_callbacks", f -> callbacks((Future) f))
        .attribute("_cancel_message", f -> ((Future) f).cancelMessage())
        .attribute(
            "_log_traceback",
            f -> Bool.of(((Future) f).isUnretrieved()),
            (f, v) -> ((Future) f).setUnretrieved(false))
        .attribute(
            "_asyncio_future_blocking",
            f -> Bool.of(((Future) f).isBlocking()),
            (f, v) -> ((Future) f).setBlocking(v.truth()));
  }

  static Future future(Value[] args) {
    return (Future) args[0];
  }

  static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private static Value noneIfNull(Value value) {
    return value == null ? None.NONE : value;
  }

  private static Value callbacks(Future future) {
    if (future.callbacks().isEmpty()) {
      return None.NONE;
    }
    List list = new List();
    future.callbacks().forEach(c -> list.add(Tuple.of(c.function(), c.variables())));
    return list;
  }

  private static Future retrieved(Context context, Value[] a) {
    Future future = future(a);
    future.loop();
    if (future.state() == Future.State.FINISHED) {
      future.tellRetrieved(ThreadState.of(context));
    }
    return future;
  }

  private static Value init(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Future future = future(a);
    future.setLoop(Loops.given(thread, a[1]));
    future.create(thread);
    return None.NONE;
  }

  private static Value setResult(Context context, Value[] a) {
    if (a[0] instanceof Task) {
      throw Exceptions.runtimeError("Task does not support set_result operation");
    }
    future(a).setResult(ThreadState.of(context), a[1]);
    return None.NONE;
  }

  private static Value setException(Context context, Value[] a) {
    if (a[0] instanceof Task) {
      throw Exceptions.runtimeError("Task does not support set_exception operation");
    }
    Future future = future(a);
    future.loop();
    if (future.isDone()) {
      throw Errors.invalidState("invalid state");
    }
    if (a[1] instanceof ExceptionInstance exception) {
      return complete(context, future, exception);
    }
    if (!(a[1] instanceof Type type) || !type.isSubclass(Exceptions.BASE_EXCEPTION)) {
      throw Exceptions.typeError("invalid exception object");
    }
    Made made = new Made(future);
    context.push(made);
    return made.settle(context, type.call(context, new Value[0], null));
  }

  private static Value complete(Context context, Future future, ExceptionInstance exception) {
    if (exception.type().isSubclass(Exceptions.STOP_ITERATION)) {
      throw Exceptions.typeError(
          "StopIteration interacts badly with generators and cannot be raised into a Future");
    }
    future.setException(ThreadState.of(context), exception);
    return None.NONE;
  }

  /** Sets the exception made of a class. */
  private static final class Made extends Continuation {
    private final Future future;

    Made(Future future) {
      this.future = future;
    }

    @Override
    public Value resume(Context context, Value exception) {
      if (!(exception instanceof ExceptionInstance made)) {
        throw new PyException(Exceptions.typeError("invalid exception object").value());
      }
      return complete(context, future, made);
    }
  }

  private static Value addCallback(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Future future = future(a);
    future.loop();
    Variables variables =
        a[2] instanceof Variables given ? given : Variables.current(thread).copy();
    future.tellCallback(thread, a[1], true);
    future.addCallback(thread, a[1], variables);
    return None.NONE;
  }
}
