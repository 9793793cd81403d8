package interleave.library.system;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.Value;

/** The table of module {@code _os}: the part of {@code os} that asks the machine. */
public final class OsModule {
  private OsModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .function("getpid()", (c, a) -> Int.of(process(c).pid()))
        .function("getppid()", (c, a) -> Int.of(process(c).parentPid()))
        .function("cpu_count()", OsModule::cpuCount)
        .function("_exit(status)", OsModule::exitAtOnce);
  }

  private static Process process(Context context) {
    return ThreadState.of(context).process();
  }

  private static Value exitAtOnce(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    thread.process().exitAtOnce(thread.nowNanos(), Arguments.cInt(a[0]) & 0xff);
    return Value.PENDING;
  }

  private static Value cpuCount(Context context, Value[] a) {
    return Int.of(ThreadState.of(context).machine().options().cores());
  }
}
