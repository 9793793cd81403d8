package interleave.library.threading;

import interleave.library.ModuleTable;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.Arrays;

/** The table of module {@code threading}. */
public final class ThreadingModule {
  private static final String[] ALL = {
    "get_ident",
    "active_count",
    "Condition",
    "current_thread",
    "enumerate",
    "main_thread",
    "TIMEOUT_MAX",
    "Event",
    "Lock",
    "RLock",
    "Semaphore",
    "BoundedSemaphore",
    "Thread",
    "Barrier",
    "BrokenBarrierError",
    "Timer",
    "ThreadError",
    "setprofile",
    "settrace",
    "local",
    "stack_size",
    "excepthook",
    "ExceptHookArgs",
    "gettrace",
    "getprofile",
    "get_native_id"
  };

  private ThreadingModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table = new ModuleTable(module);
    table
        .type(Thread.TYPE)
        .type(Thread.MAIN)
        .type(DummyThread.TYPE)
        .type(Timer.TYPE)
        .type(Barrier.TYPE)
        .type(Barrier.BROKEN)
        .type(Event.TYPE)
        .type(Condition.TYPE)
        .type(Semaphore.TYPE)
        .type(Semaphore.BOUNDED)
        .constant("local", Local.TYPE)
        .constant("ThreadError", Exceptions.RUNTIME_ERROR)
        .constant("TIMEOUT_MAX", Float.of(Deadlines.TIMEOUT_MAX_SECONDS))
        .constant("ExceptHookArgs", ExceptionHook.ARGS)
        .constant("excepthook", ExceptionHook.DEFAULT)
        .constant("__excepthook__", ExceptionHook.DEFAULT)
        .function("Lock()", (c, a) -> new Lock(ThreadState.of(c)))
        .function("RLock()", (c, a) -> new RLock(ThreadState.of(c)))
        .constant("__all__", List.of(Arrays.stream(ALL).map(Str::of).toArray(Value[]::new)));
    functions(table);
  }

  private static void functions(ModuleTable table) {
    table
        .function("current_thread()", (c, a) -> Thread.current(ThreadState.of(c)))
        .function("main_thread()", (c, a) -> Thread.current(process(c).mainThread()))
        .function("get_ident()", (c, a) -> Identities.ident(ThreadState.of(c)))
        .function("get_native_id()", (c, a) -> Thread.nativeId(ThreadState.of(c)))
        .function("active_count()", (c, a) -> Int.of(enumerate(process(c)).length()))
        .function("enumerate()", (c, a) -> enumerate(process(c)))
        .function("stack_size(size=, /)", StackSize::set)
        .function("gettrace()", (c, a) -> None.NONE)
        .function("getprofile()", (c, a) -> None.NONE)
        .refused("settrace(func)", "threading.settrace()")
        .refused("setprofile(func)", "threading.setprofile()")
        .function("currentThread()", Deprecated.BODY)
        .function("activeCount()", Deprecated.BODY);
  }

  private static Process process(Context context) {
    return ThreadState.of(context).process();
  }

  /** The threads that have objects, and the dummies of some that have ended. */
  private static List enumerate(Process process) {
    List all = new List();
    for (ThreadState each : process.threads()) {
      if (each.object() != null || each == process.mainThread()) {
        all.add(Thread.current(each));
      }
    }
    for (Value dummy : Identities.of(process).leftOver()) {
      all.add(dummy);
    }
    return all;
  }
}
