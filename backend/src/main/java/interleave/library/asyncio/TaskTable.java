package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.frame.Resumable;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The methods only {@code asyncio.Task} has. */
final class TaskTable {
  private TaskTable() {}

  static void define(TypeTable table) {
    table
        .module("_asyncio")
        .allocator(Task::new)
        .method("__init__(self, coro, *, loop=, name=, context=)", TaskTable::init)
        .method("get_name(self, /)", (c, a) -> Str.of(self(a).name()))
        .method("set_name(self, value, /)", TaskTable::setName)
        .method("get_coro(self, /)", (c, a) -> self(a).coroutine())
        .method("cancelling(self, /)", (c, a) -> Int.of(self(a).cancelRequests()))
        .method("uncancel(self, /)", (c, a) -> Int.of(self(a).uncancel()))
        .method("get_stack(self, /, *, limit=)", TaskStack::frames)
        .method("print_stack(self, /, *, limit=, file=)", TaskStack::print)
        .attribute("_coro", t -> ((Task) t).coroutine())
        .attribute("_must_cancel", t -> Bool.of(((Task) t).mustCancel()))
        .attribute("_fut_waiter", t -> FutureTable.orNone(((Task) t).waiter()))
        .attribute(
            "_log_destroy_pending",
            t -> Bool.of(((Task) t).logsDestruction()),
            (t, v) -> ((Task) t).setLogsDestruction(v.truth()));
  }

  private static Task self(Value[] args) {
    return (Task) args[0];
  }

  private static Value init(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    if (!isCoroutine(a[1])) {
      throw Exceptions.typeError("a coroutine was expected, got " + a[1].repr());
    }
    begin(thread, self(a), a[1], Loops.given(thread, a[2]), a[3], a[4]);
    return None.NONE;
  }

  /** Begins a task whose arguments are as its class takes them. */
  static void begin(
      ThreadState thread, Task task, Value coroutine, Loop loop, Value name, Value variables) {
    task.begin(
        thread,
        coroutine,
        loop,
        name == null || name == None.NONE ? null : name.str(),
        variables instanceof Variables given ? given : Variables.current(thread).copy());
  }

  /** {@code asyncio.iscoroutine()}. */
  static boolean isCoroutine(Value value) {
    return value instanceof Resumable;
  }

  private static Value setName(Context context, Value[] a) {
    self(a).rename(ThreadState.of(context), a[1].str());
    return None.NONE;
  }
}
