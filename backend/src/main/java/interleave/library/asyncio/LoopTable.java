package interleave.library.asyncio;

import interleave.library.Arguments;
import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Callables;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Integral;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Tuple;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Arrays;

/** The native methods of event loops. */
final class LoopTable {
  private LoopTable() {}

  static void define(TypeTable table) {
    table
        .module("asyncio.base_events")
        .allocator(Loop::new)
        .method("time(self)", (c, a) -> Float.of(Loop.seconds(ThreadState.of(c))))
        .method("call_soon(self, callback, *args, context=)", LoopTable::callSoon)
        .method(
            "call_soon_threadsafe(self, callback, *args, context=)", LoopTable::callSoonThreadsafe)
        .method("call_later(self, delay, callback, *args, context=)", LoopTable::callLater)
        .method("call_at(self, when, callback, *args, context=)", LoopTable::callAt)
        .method("create_future(self)", LoopTable::createFuture)
        .method("create_task(self, coro, *, name=, context=)", LoopTable::createTask)
        .method("_create_quiet_task(self, coro)", LoopTable::createQuietTask)
        .method("run_forever(self)", (c, a) -> self(a).run(ThreadState.of(c)))
        .method("stop(self)", LoopTable::stop)
        .method("_close(self)", LoopTable::close)
        .method("is_running(self)", (c, a) -> Bool.of(self(a).isRunning()))
        .method("is_closed(self)", (c, a) -> Bool.of(self(a).isClosed()))
        .method("get_debug(self)", (c, a) -> Bool.of(self(a).isDebug()))
        .method("set_debug(self, enabled)", LoopTable::setDebug)
        .method("_check_closed(self)", LoopTable::checkClosed)
        .method("_check_running(self)", LoopTable::checkRunning)
        .method("_take_asyncgens(self)", LoopTable::takeGenerators)
        .method("_sleeper(self, delay, result)", LoopTable::sleeper);
  }

  private static Loop self(Value[] args) {
    return (Loop) args[0];
  }

  private static Value[] items(Value tuple) {
    return ((Tuple) tuple).items();
  }

  private static Handle soon(ThreadState thread, Value[] a) {
    return new Handle(self(a), a[1], items(a[3]), Loop.variables(thread, a[2]));
  }

  private static Value callSoon(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    self(a).checkClosed();
    checkThread(self(a), thread);
    checkCallback(self(a), a[1], "call_soon");
    return self(a).callSoon(thread, soon(thread, a), 0);
  }

  private static void checkThread(Loop loop, ThreadState thread) {
    if (loop.isDebug() && loop.isRunning() && Loops.running(thread) != loop) {
      throw Exceptions.runtimeError(
          "Non-thread-safe operation invoked on an event loop other than the current one");
    }
  }

  private static void checkCallback(Loop loop, Value callback, String method) {
    if (!loop.isDebug()) {
      return;
    }
    if (TaskTable.isCoroutine(callback) || AsyncioModule.isCoroutineFunction(callback)) {
      throw Exceptions.typeError("coroutines cannot be used with " + method + "()");
    }
    if (!Callables.isCallable(callback)) {
      throw Exceptions.typeError(
          "a callable object was expected by " + method + "(), got " + callback.repr());
    }
  }

  private static Value callSoonThreadsafe(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    self(a).checkClosed();
    checkCallback(self(a), a[1], "call_soon_threadsafe");
    Handle handle = self(a).callSoon(thread, soon(thread, a), 0);
    self(a).wake(thread, handle.scheduledEvent());
    return handle;
  }

  private static Value callLater(Context context, Value[] a) {
    if (a[1] == None.NONE) {
      throw Exceptions.typeError("delay must not be None");
    }
    ThreadState thread = ThreadState.of(context);
    if (!(a[1] instanceof Integral || a[1] instanceof Float)) {
      throw Exceptions.typeError(
          "unsupported operand type(s) for +: 'float' and '" + a[1].type().name() + "'");
    }
    return at(thread, a, Loop.seconds(thread) + Arguments.real(a[1]));
  }

  private static Value callAt(Context context, Value[] a) {
    if (a[1] == None.NONE) {
      throw Exceptions.typeError("when cannot be None");
    }
    return at(ThreadState.of(context), a, Arguments.real(a[1]));
  }

  private static Value at(ThreadState thread, Value[] a, double whenSeconds) {
    self(a).checkClosed();
    checkThread(self(a), thread);
    checkCallback(self(a), a[2], "call_at");
    Variables variables = Loop.variables(thread, a[3]);
    return self(a).callAt(thread, new Handle(self(a), a[2], items(a[4]), variables, whenSeconds));
  }

  private static Value createFuture(Context context, Value[] a) {
    Future future = new Future(self(a));
    future.create(ThreadState.of(context));
    return future;
  }

  private static Value createTask(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    self(a).checkClosed();
    if (!TaskTable.isCoroutine(a[1])) {
      throw Exceptions.typeError("a coroutine was expected, got " + a[1].repr());
    }
    Value factory = Attributes.read(a[0], "_task_factory");
    if (factory != None.NONE) {
      return factory.call(context, new Value[] {a[0], a[1]}, null);
    }
    Task task = new Task(Task.TYPE);
    TaskTable.begin(thread, task, a[1], self(a), a[2], a[3]);
    return task;
  }

  /** A task of the loop's own, which has no lane. */
  private static Value createQuietTask(Context context, Value[] a) {
    Task task = new Task(Task.TYPE);
    task.hide();
    TaskTable.begin(ThreadState.of(context), task, a[1], self(a), null, null);
    return task;
  }

  private static Value stop(Context context, Value[] a) {
    self(a).stop(ThreadState.of(context));
    return None.NONE;
  }

  private static Value close(Context context, Value[] a) {
    self(a).close(ThreadState.of(context));
    return None.NONE;
  }

  private static Value setDebug(Context context, Value[] a) {
    self(a).setDebug(a[1].truth());
    return None.NONE;
  }

  private static Value checkClosed(Context context, Value[] a) {
    self(a).checkClosed();
    return None.NONE;
  }

  private static Value checkRunning(Context context, Value[] a) {
    self(a).checkRunning(ThreadState.of(context));
    return None.NONE;
  }

  private static Value takeGenerators(Context context, Value[] a) {
    return List.of(self(a).generators().takeUnfinished().toArray(Value[]::new));
  }

  /** A future that gets the result after a delay, and its timer. */
  private static Value sleeper(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Loop loop = self(a);
    double when = Loop.seconds(thread) + Arguments.real(a[1]);
    Future future = new Future(loop);
    future.setUntilNanos(Math.max(thread.nowNanos(), Loop.nanos(when)));
    Value[] args = Arrays.asList(future, a[2]).toArray(Value[]::new);
    Handle handle =
        loop.wakeAt(
            thread,
            new Handle(
                loop, AsyncioModule.WAKE_SLEEPER, args, Variables.current(thread).copy(), when));
    return Tuple.of(future, handle);
  }
}
