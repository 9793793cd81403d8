package interleave.library.futures;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.TracebackText;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Value;

/** The table of module {@code _interleave_futures}. */
public final class FuturesModule {
  private FuturesModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(FutureBase.TYPE)
        .type(PoolBase.TYPE)
        .type(Call.TYPE)
        .function("report(headline, error, /)", FuturesModule::report)
        .function(
            "before_exit(function, /)",
            (c, a) -> {
              ThreadState.of(c).process().addShutdownHook(a[0]);
              return None.NONE;
            });
  }

  /** Prints what logging prints when nobody has configured it: a line and a traceback. */
  private static Value report(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    String traceback = TracebackText.of((ExceptionInstance) a[1]);
    thread.process().stderr().write(thread, a[0].str() + "\n" + traceback);
    return None.NONE;
  }
}
