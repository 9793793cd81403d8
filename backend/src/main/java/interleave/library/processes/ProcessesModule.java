package interleave.library.processes;

import interleave.library.ModuleTable;
import interleave.library.threading.Primitive;
import interleave.library.threading.SharedBarrier;
import interleave.library.threading.SharedCondition;
import interleave.library.threading.SharedEvent;
import interleave.library.threading.SharedLock;
import interleave.machine.Forking;
import interleave.machine.Pickle;
import interleave.machine.Shared;
import interleave.machine.StartMethod;
import interleave.machine.ThreadState;
import interleave.machine.TracebackText;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** The table of module {@code _interleave_processes}. */
public final class ProcessesModule {
  private ProcessesModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(Channel.TYPE)
        .type(ChannelEnd.TYPE)
        .type(SharedMemory.TYPE)
        .type(Served.TYPE)
        .type(SharedLock.LOCK)
        .type(SharedLock.RLOCK)
        .type(SharedLock.SEMAPHORE)
        .type(SharedLock.BOUNDED)
        .type(SharedEvent.TYPE)
        .type(SharedCondition.TYPE)
        .type(SharedBarrier.TYPE)
        .constant("PicklingError", Pickle.PICKLING_ERROR)
        .function("open_end(channel, writes, /)", ChannelEnd::open)
        .function("fork(body, name, /)", ProcessesModule::fork)
        .function("spawn(body, name, /)", ProcessesModule::spawn)
        .function("is_shared(object, /)", (c, a) -> Bool.of(a[0] instanceof Shared))
        .function("lend(object, /)", ProcessesModule::lend)
        .function("start_method()", ProcessesModule::startMethod)
        .function("report(headline, error, /)", ProcessesModule::report)
        .function("traceback_text(error, /)", ProcessesModule::tracebackText)
        .function("before_end(function, /)", ProcessesModule::beforeEnd);
  }

  private static Value fork(Context context, Value[] a) {
    return new ProcessHandle(Forking.fork(ThreadState.of(context), a[1].str(), a[0]));
  }

  private static Value spawn(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Pickle body = Pickle.dump(thread, a[0], true);
    return new ProcessHandle(Forking.spawn(thread, a[1].str(), body, "multiprocessing.process"));
  }

  private static Value lend(Context context, Value[] a) {
    ((Primitive) a[0]).lend();
    return a[0];
  }

  private static Value startMethod(Context context, Value[] a) {
    StartMethod method = ThreadState.of(context).machine().options().startMethod();
    return Str.of(method == StartMethod.FORK ? "fork" : "spawn");
  }

  private static Value report(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    String text = a[0].str() + "\n" + TracebackText.of((ExceptionInstance) a[1]);
    thread.process().stderr().write(thread, text);
    return None.NONE;
  }

  private static Value tracebackText(Context context, Value[] a) {
    return Str.of(TracebackText.of((ExceptionInstance) a[0]));
  }

  private static Value beforeEnd(Context context, Value[] a) {
    ThreadState.of(context).process().setLastHook(a[0]);
    return None.NONE;
  }
}
