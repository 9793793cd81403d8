package interleave.library.asyncio;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFunction;
import interleave.machine.value.Bool;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.Iterator;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** The table of module {@code _asyncio}: what the modules of {@code asyncio} are made of. */
public final class AsyncioModule {
  /** {@code futures._set_result_unless_cancelled}: ends a sleep. */
  static final NativeFunction WAKE_SLEEPER =
      NativeFunction.function(
          "asyncio.futures", "_set_result_unless_cancelled(fut, result)", AsyncioModule::wake);

  private AsyncioModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(Future.TYPE)
        .type(Task.TYPE)
        .type(GatheringFuture.TYPE)
        .type(Primitive.TYPE)
        .type(Handle.TYPE)
        .type(Handle.TIMER)
        .type(Loop.TYPE)
        .type(Errors.CANCELLED_ERROR)
        .type(Errors.INVALID_STATE_ERROR)
        .constant("_set_result_unless_cancelled", WAKE_SLEEPER)
        .function("get_running_loop()", AsyncioModule::getRunningLoop)
        .function("_get_running_loop()", (c, a) -> running(c))
        .function("_current(/)", (c, a) -> orNone(Loops.current(ThreadState.of(c))))
        .function("_was_set(/)", (c, a) -> Bool.of(Loops.wasSet(ThreadState.of(c))))
        .function("_set_current(loop, /)", AsyncioModule::setCurrent)
        .function("_current_task(loop, /)", (c, a) -> orNone(((Loop) a[0]).currentTask()))
        .function("_all_tasks(loop, /)", AsyncioModule::allTasks)
        .function("_skip_task_name(/)", AsyncioModule::skipTaskName)
        .function("_bare_yield(/)", (c, a) -> new BareYield())
        .function("_is_coroutine(obj, /)", (c, a) -> Bool.of(TaskTable.isCoroutine(a[0])))
        .function("_is_coroutine_function(obj, /)", AsyncioModule::isCoroutineFunction)
        .function("_is_awaitable(obj, /)", AsyncioModule::isAwaitable)
        .function("_logging(/)", AsyncioModule::logging)
        .function("_take_failures(all, /)", AsyncioModule::takeFailures)
        .function("_pending(/)", (c, a) -> Loops.of(ThreadState.of(c)).pending())
        .function("_at_farewell(function, /)", AsyncioModule::atFarewell)
        .function("_report(lines, exception, /)", AsyncioModule::report);
  }

  private static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private static Value running(Context context) {
    return orNone(Loops.running(ThreadState.of(context)));
  }

  private static Value getRunningLoop(Context context, Value[] a) {
    Loop loop = Loops.running(ThreadState.of(context));
    if (loop == null) {
      throw Exceptions.runtimeError("no running event loop");
    }
    return loop;
  }

  private static Value setCurrent(Context context, Value[] a) {
    Loops.setCurrent(ThreadState.of(context), a[0] instanceof Loop loop ? loop : null);
    return None.NONE;
  }

  private static Value allTasks(Context context, Value[] a) {
    return Loops.of(ThreadState.of(context)).tasksOf((Loop) a[0]);
  }

  /** A number for a default name is used up also where another name is given afterwards. */
  private static Value skipTaskName(Context context, Value[] a) {
    Loops.of(ThreadState.of(context)).nextTaskName();
    return None.NONE;
  }

  private static Value wake(Context context, Value[] a) {
    Future future = (Future) a[0];
    if (future.state() != Future.State.CANCELLED) {
      future.setResult(ThreadState.of(context), a[1]);
    }
    return None.NONE;
  }

  /** The module {@code logging} where the program has imported it, otherwise None. */
  private static Value logging(Context context, Value[] a) {
    return orNone(ThreadState.of(context).process().modules().get("logging"));
  }

  private static Value takeFailures(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    return Loops.of(thread).takeFailures(thread, a[0].truth());
  }

  private static Value atFarewell(Context context, Value[] a) {
    ThreadState.of(context).process().setFarewell(a[0]);
    return None.NONE;
  }

  private static Value report(Context context, Value[] a) {
    ExceptionInstance exception = a[1] instanceof ExceptionInstance given ? given : null;
    Reports.write(ThreadState.of(context), a[0].str(), exception);
    return None.NONE;
  }

  private static Value isCoroutineFunction(Context context, Value[] a) {
    return Bool.of(isCoroutineFunction(a[0]));
  }

  /** {@code asyncio.iscoroutinefunction()}. */
  static boolean isCoroutineFunction(Value value) {
    Value function = value instanceof BoundMethod method ? method.function() : value;
    return function instanceof PythonFunction python && python.code().kind() == Code.Kind.COROUTINE;
  }

  private static Value isAwaitable(Context context, Value[] a) {
    return Bool.of(TaskTable.isCoroutine(a[0]) || a[0].type().lookup("__await__") != null);
  }

  /** What {@code await sleep(0)} iterates: one turn of the loop. */
  private static final class BareYield extends Iterator {
    private static final Type TYPE =
        Type.builtin(
            "bare_yield", t -> t.method("__await__(self, /)", (c, a) -> a[0]).notSubclassable());

    private boolean yielded;

    @Override
    public Value next(Context context) {
      if (yielded) {
        return null;
      }
      yielded = true;
      ThreadState thread = ThreadState.of(context);
      Loop loop = Loops.running(thread);
      if (loop != null) {
        loop.noteLine(thread.line());
      }
      return None.NONE;
    }

    @Override
    public boolean closed() {
      return false;
    }

    @Override
    public Type type() {
      return TYPE;
    }

    @Override
    public String repr() {
      return "<bare_yield object at " + Identity.address(this) + ">";
    }
  }
}
